package care.imprint.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.imprint.library.Limits;
import care.imprint.problem.InvalidContentException;
import care.imprint.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A folder of clinics")
class TenantFilesTest extends ClinicsFolder {
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
