package care.imprint.tenant;

import static care.imprint.tenant.Words.fact;
import static care.imprint.tenant.Words.id;
import static care.imprint.tenant.Words.p;
import static care.imprint.tenant.Words.takeaways;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.imprint.article.Block;
import care.imprint.edition.Density;
import care.imprint.edition.Edition;
import care.imprint.edition.Label;
import care.imprint.edition.PlainText;
import care.imprint.library.Library;
import care.imprint.library.Limits;
import care.imprint.problem.InvalidContentException;
import care.imprint.problem.Problem;
import care.imprint.problem.Problems;
import care.imprint.value.Href;
import care.imprint.value.LocalizedText;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A folder of clinics")
class TenantReaderTest {
  @TempDir Path folder;

  private ClinicFiles files;

  @BeforeEach
  void clinics() {
    files = new ClinicFiles(folder.resolve("clinics"));
  }

  private static Library library() {
    return Guides.with(
            p(fact("cost:group")),
            takeaways("points", "Point."),
            new Block.CostComparison(
                Optional.empty(),
                Optional.empty(),
                List.of(id("alone")),
                Optional.empty(),
                false,
                List.of(),
                List.of()))
        .andFrench(p("Texte."), takeaways("points", "Point."))
        .library();
  }

  private Tenants read(Problems problems) {
    return Tenants.readAll(files.root(), library(), problems);
  }

  private List<String> problems() {
    Problems problems = new Problems();
    read(problems);
    return problems.sorted().stream().map(Problem::toString).toList();
  }

  private List<String> problems(String tenant) {
    files.clinic("port-credit", tenant);
    return problems();
  }

  /** Where problems are and what kind they are of. */
  private List<String> kinds() {
    Problems problems = new Problems();
    read(problems);
    return problems.sorted().stream()
        .map(problem -> problem.location() + " " + problem.code().code())
        .toList();
  }

  @Nested
  class IsRead {
    @Test
    void clinicByClinicInTheOrderOfTheirIds() {
      files.clinic("port-credit").clinic("erable").file("README.md", "About these clinics.");

      Tenants tenants = Tenants.read(files.root(), library());

      assertThat(tenants.all())
          .extracting(tenant -> tenant.id().value())
          .containsExactly("erable", "port-credit");
      assertThat(tenants.editions()).hasSize(4);
      assertThat(tenants.find(id("other"))).isEmpty();
      assertThatThrownBy(() -> tenants.get("other"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("No clinic 'other'; [erable, port-credit]");
    }

    @Test
    void withAllThatAClinicSays() {
      files.clinic(
          "port-credit",
          ClinicFiles.TENANT
              + """
          licence: L-1
          policy:
            articles: [group]
            hide: [points]
            index: false
            cost-tables: { add: [evening] }
          call-to-action: { label: Come by, href: "https://port-credit.example.org/come" }
          wording: { contact: Find us }
          """);
      files.file(
          "port-credit/costs.yaml",
          """
          - id: evening
            name: Evening group
            price: { kind: fixed, amount: CAD 60 }
            tax: included
          """);

      TenantContent content = Tenants.read(files.root(), library()).get("port-credit").content();

      assertThat(content.identity().jurisdiction()).isEqualTo(Jurisdiction.of("CA-ON"));
      assertThat(content.identity().languages()).containsExactly(Locale.CANADA);
      assertThat(content.identity().timeZone().getId()).isEqualTo("America/Toronto");
      assertThat(content.identity().licence()).contains("L-1");
      assertThat(content.identity().contact().address().orElseThrow().lines())
          .containsExactly("1 Example Street", "Mississauga ON");
      assertThat(content.brand().radius()).isEqualTo(8);
      assertThat(content.brand().density()).isEqualTo(Density.COMFORTABLE);
      assertThat(content.brand().dark()).isTrue();
      assertThat(content.brand().headings().id()).isEqualTo(id("source-serif-4"));
      assertThat(content.brand().logo().image().width()).isEqualTo(120);
      assertThat(content.policy())
          .isEqualTo(
              new TenantPolicy(
                  Optional.of(List.of(id("group"))),
                  List.of(id("points")),
                  false,
                  List.of(id("evening"))));
      assertThat(content.invitation().href())
          .isEqualTo(Href.parse("https://port-credit.example.org/come"));
      assertThat(content.wording()).containsEntry(Label.CONTACT, LocalizedText.of("Find us"));
    }

    @Test
    void withTheUsualWhereAClinicSaysNothing() {
      files.clinic("port-credit");

      TenantContent content = Tenants.read(files.root(), library()).get("port-credit").content();

      assertThat(content.policy()).isEqualTo(TenantPolicy.usual());
      assertThat(content.invitation()).isEqualTo(Invitation.usual());
      assertThat(content.local()).isEqualTo(LocalContent.none());
    }

    @Test
    void withTextsOfItsOwnInItsLanguages() {
      files.clinic(
          "port-credit",
          ClinicFiles.TENANT.replace("[en-CA]", "[en-CA, fr-CA]")
              + """
          local:
            - { file: own.md, place: after, anchor: points }
          """);
      files
          .file(
              "port-credit/local/own.md",
              """
              Come to **our** rooms, {{clinic:name}}.

              ::: figure
              file: map.svg
              alt: The way
              origin: illustration
              :::
              """)
          .file("port-credit/local/own.fr.md", "Venez chez nous.")
          .file("port-credit/images/map.svg", ClinicFiles.LOGO);
      Tenant tenant = Tenants.read(files.root(), library()).get("port-credit");

      Edition english = tenant.edition("group", Locale.CANADA);

      assertThat(PlainText.of(english)).contains("Come to our rooms, Port Credit.");
      assertThat(english.apparatus().images()).containsOnlyKeys("local/map.svg");
      assertThat(PlainText.of(tenant.edition("group", Locale.CANADA_FRENCH)))
          .contains("Venez chez nous.");
    }

    @Test
    void withItsOwnCostsAndProgrammes() {
      files
          .clinic("port-credit")
          .file(
              "port-credit/costs.yaml",
              """
              - id: group
                name: Our group
                price: { kind: fixed, amount: CAD 99 }
                tax: included
                includes: [One evening]
              """)
          .file(
              "port-credit/programs/circle.yaml",
              """
              name: Circle
              operator: { name: Port Credit, kind: member-clinic }
              tracks: [ { id: evening, name: Evening, format: group-integration, cost: group } ]
              """);

      Tenant tenant = Tenants.read(files.root(), library()).get("port-credit");

      assertThat(PlainText.of(tenant.edition("group", Locale.CANADA)))
          .contains("CAD\u00a0$99, tax included");
      assertThat(tenant.content().local().programs())
          .extracting(program -> program.id().value())
          .containsExactly("circle");
    }

    @Test
    void fromAnArchive() throws IOException {
      files.clinic("port-credit").clinic("erable");
      Path top = files.archive(folder.resolve("top.zip"), "");
      Path below = files.archive(folder.resolve("below.jar"), "clinics");

      for (Path archive : List.of(top, below)) {
        Tenants tenants = Tenants.read(archive, library());
        assertThat(tenants.all()).hasSize(2);
        assertThat(tenants.get("erable").edition("group", Locale.CANADA).fingerprint())
            .isEqualTo(
                Tenants.read(files.root(), library())
                    .get("erable")
                    .edition("group", Locale.CANADA)
                    .fingerprint());
      }
    }

    @Test
    void fromTheClassPath() throws IOException {
      files.clinic("port-credit");
      Path jar = files.archive(folder.resolve("pack.jar"), "clinics");

      for (Path path : List.of(folder, jar)) {
        URL[] urls = {path.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(urls, null)) {
          assertThat(Tenants.readClassPath(loader, "clinics", library()).all()).hasSize(1);
        }
      }
    }
  }

  @Nested
  class TellsWhatIsWrong {
    @Test
    void withOneClinicAndReadsTheOthers() {
      files.clinic("erable").clinic("port-credit", "id: port-credit\n");
      Problems problems = new Problems();

      Tenants tenants = read(problems);

      assertThat(tenants.all()).extracting(tenant -> tenant.id().value()).containsExactly("erable");
      assertThatThrownBy(() -> Tenants.read(files.root(), library()))
          .isInstanceOfSatisfying(
              InvalidContentException.class,
              thrown -> assertThat(thrown.problems()).isEqualTo(problems.sorted()));
    }

    @Test
    void withTheValuesOfTenantYaml() {
      assertThat(
              problems(
                  ClinicFiles.TENANT
                      .replace("id: port-credit", "id: port-charles")
                      .replace("jurisdiction: CA-ON", "jurisdiction: Ontario")
                      .replace("languages: [en-CA]", "languages: [en-CA, french]")
                      .replace("America/Toronto", "Toronto")))
          .containsExactly(
              "port-credit/tenant.yaml:1:5: error tenant-id-mismatch: The clinic in the folder"
                  + " “port-credit” calls itself “port-charles”.",
              "port-credit/tenant.yaml:3:15: error tenant-bad-jurisdiction: “Ontario” is not a"
                  + " jurisdiction.",
              "port-credit/tenant.yaml:4:20: error tenant-bad-language: “french” is not a language"
                  + " with its region.",
              "port-credit/tenant.yaml:5:12: error tenant-bad-time-zone: “Toronto” is not a time"
                  + " zone.");
    }

    @Test
    void withNamesOfThingsThatAreNotThere() {
      files.clinic(
          "port-credit",
          ClinicFiles.TENANT
                  .replace("headings: source-serif-4", "headings: source-serif")
                  .replace("logo.svg, alt", "logos.svg, alt")
                  .replace("radius: 8", "radius: 80")
              + "wording: { bok: Book }\n");

      assertThat(kinds())
          .containsExactly(
              "port-credit/tenant.yaml:13:17 missing-file",
              "port-credit/tenant.yaml:23:26 unknown-value",
              "port-credit/tenant.yaml:24:11 broken-rule",
              "port-credit/tenant.yaml:27:12 unknown-value");
    }

    @Test
    void withTheKeysOfTenantYaml() {
      files.clinic(
          "port-credit",
          ClinicFiles.TENANT.replace("density: comfortable", "densty: comfortable")
              + "name: Again\npolicy: { index: yes please }\n");

      assertThat(kinds())
          .containsExactly(
              "port-credit/tenant.yaml:25:3 unknown-key",
              "port-credit/tenant.yaml:27:1 duplicate-key",
              "port-credit/tenant.yaml:28:18 expected-boolean");
    }

    @Test
    void withItsColoursAtTheirPlaces() {
      assertThat(problems(ClinicFiles.TENANT.replace("#47605f", "#7a8a8a")))
          .containsExactly(
              "port-credit/tenant.yaml:19:12: error tenant-low-contrast: The color “muted”"
                  + " (#7a8a8a) on “surface” (#ffffff) has a contrast of 3.60:1; words need 4.5:1.",
              "port-credit/tenant.yaml:19:12: error tenant-low-contrast: The color “muted”"
                  + " (#7a8a8a) on “tint” (#eaf3f1) has a contrast of 3.18:1; words need 4.5:1.");
    }

    @Test
    void withItsOtherFiles() {
      files
          .clinic(
              "port-credit",
              ClinicFiles.TENANT
                  + """
              local:
                - { file: own.md, place: after, anchor: points }
                - { file: gone.md, place: after, anchor: points }
              """)
          .file("port-credit/local/own.md", "Text <b>bold</b>.")
          .file("port-credit/local/unused.md", "Nobody reads this.")
          .file("port-credit/costs.yaml", "- id: a\n  nam: A\n")
          .file("port-credit/images/map.svg", "<svg><script/></svg>");

      assertThat(kinds())
          .containsExactly(
              "port-credit/costs.yaml:1:3 missing-key",
              "port-credit/costs.yaml:1:3 missing-key",
              "port-credit/costs.yaml:1:3 missing-key",
              "port-credit/costs.yaml:2:3 unknown-key",
              "port-credit/images/map.svg:1:1 svg-not-svg",
              "port-credit/local/own.md:1:6 raw-html",
              "port-credit/local/own.md:1:13 raw-html",
              "port-credit/tenant.yaml:29:13 missing-file");
    }

    @Test
    void withFilesThatNothingReads() {
      files
          .clinic("port-credit")
          .file("port-credit/local/unused.md", "Nobody reads this.")
          .file("port-credit/notes.txt", "Nor this.")
          .file("port-credit/README.md", "For people.");

      assertThat(problems())
          .containsExactly(
              "port-credit/local/unused.md: warning tenant-unused-file: Nothing reads the file"
                  + " port-credit/local/unused.md.",
              "port-credit/notes.txt: warning tenant-unused-file: Nothing reads the file"
                  + " port-credit/notes.txt.");
    }

    @Test
    void withAFolderThatIsNoClinic() {
      files.clinic("port-credit").file("drafts/logo.svg", ClinicFiles.LOGO);

      assertThat(kinds()).containsExactly("drafts/tenant.yaml missing-file");
    }

    @Test
    void withAPlaceWhereThereIsNothing() throws IOException {
      Files.createDirectories(files.root());

      assertThat(problems()).singleElement().asString().contains("nothing-to-read");
      Problems problems = new Problems();
      Tenants.readAll(folder.resolve("absent"), library(), problems);
      assertThat(problems.sorted()).singleElement().asString().contains("nothing-to-read");
    }

    @Test
    void withFilesOverALimit() {
      files
          .clinic("port-credit")
          .file("port-credit/costs.yaml", "# " + "x".repeat(3000))
          .file("port-credit/images/map.svg", ClinicFiles.LOGO + " ".repeat(5000));
      Problems problems = new Problems();

      TenantReader.with(new Limits(1024, 2048, 4096, 20)).read(files.root(), library(), problems);

      assertThat(problems.sorted())
          .extracting(problem -> problem.location() + " " + problem.code().code())
          .containsExactly(
              "port-credit/costs.yaml file-too-large", "port-credit/images/map.svg file-too-large");
    }
  }

  @Nested
  class StaysInsideTheClinicsFolder {
    @Test
    void whateverPathAClinicWrites() {
      files.clinic("erable");
      for (String path :
          List.of("../erable/logo.svg", "/etc/hostname", "images/../../erable/logo.svg", "./x")) {
        assertThat(problems(ClinicFiles.TENANT.replace("logo.svg", path)))
            .as(path)
            .containsExactly(
                "port-credit/tenant.yaml:13:17: error tenant-outside: “%s” leads out of the folder"
                        .formatted(path)
                    + " “port-credit”.");
      }
    }

    @Test
    void whereverALinkLeads() throws IOException {
      files.clinic("erable").file("erable/images/secret.svg", ClinicFiles.LOGO);
      files.clinic("port-credit");
      Files.delete(files.root().resolve("port-credit/logo.svg"));
      files.link("port-credit/logo.svg", files.root().resolve("erable/logo.svg"));
      files.link("port-credit/images", files.root().resolve("erable/images"));
      files.link("port-credit/costs.yaml", files.root().resolve("erable/tenant.yaml"));

      assertThat(problems())
          .containsExactly(
              "port-credit/costs.yaml: error tenant-outside: “costs.yaml” leads out of the folder"
                  + " “port-credit”.",
              "port-credit/images: error tenant-outside: “images” leads out of the folder"
                  + " “port-credit”.",
              "port-credit/tenant.yaml:13:17: error tenant-outside: “logo.svg” leads out of the"
                  + " folder “port-credit”.");
    }

    @Test
    void whichIsNoLinkItself() {
      files.clinic("erable").link("port-credit", files.root().resolve("erable"));

      assertThat(problems())
          .containsExactly(
              "port-credit: error tenant-outside: “port-credit” leads out of the folder"
                  + " “port-credit”.");
    }

    @Test
    void butFollowsLinksInIt() throws IOException {
      files.clinic("port-credit").file("port-credit/logo-2026.svg", ClinicFiles.LOGO);
      Files.delete(files.root().resolve("port-credit/logo.svg"));
      files.link("port-credit/logo.svg", Path.of("logo-2026.svg"));
      Problems problems = new Problems();

      assertThat(read(problems).all()).hasSize(1);
    }
  }
}
