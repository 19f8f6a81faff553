package care.imprint.tenant;

import static care.imprint.tenant.Words.id;
import static care.imprint.tenant.Words.takeaways;
import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.article.Block;
import care.imprint.cost.Cost;
import care.imprint.edition.Label;
import care.imprint.edition.PlainText;
import care.imprint.library.Library;
import care.imprint.problem.Location;
import care.imprint.problem.Problem;
import care.imprint.problem.Problems;
import care.imprint.value.Color;
import care.imprint.value.LocalizedText;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A clinic that extends a region that extends a network")
class LayersTest {
  private static final String NETWORK =
      """
      time-zone: America/Toronto
      contact: { website: https://network.example.org/, email: all@network.example.org }
      brand:
        logo: { file: mark.svg, alt: Network }
        palette:
          primary: "#0f5257"
          on-primary: "#ffffff"
          accent: "#9a4517"
          text: "#1d2b2c"
          muted: "#47605f"
          surface: "#ffffff"
          tint: "#eaf3f1"
          line: "#bcd3cf"
        typefaces: { headings: source-serif-4, body: source-sans-3 }
        radius: 8
      policy: { hide: [points], cost-tables: { add: [fee] } }
      local:
        - { file: ride.md, place: after, anchor: more }
      wording: { contact: Find us, book: Book a call }
      """;

  private static final String REGION =
      """
      extends: network
      jurisdiction: CA-ON
      languages: [en-CA]
      brand: { palette: { primary: "#123456" }, radius: 4 }
      policy: { hide: [more, points], cost-tables: { add: [alone] } }
      wording: { book: Book in Ontario }
      """;

  private static final String CLINIC =
      """
      id: port-credit
      extends: ontario
      name: Port Credit
      contact: { email: hello@port-credit.example.org }
      brand: { density: airy }
      policy: { cost-tables: { add: [evening] } }
      local:
        - { file: own.md, place: before, anchor: points }
      """;

  @TempDir Path folder;

  private ClinicFiles files;

  @BeforeEach
  void layers() {
    files =
        new ClinicFiles(folder.resolve("clinics"))
            .file("layers/network/layer.yaml", NETWORK)
            .file("layers/network/mark.svg", ClinicFiles.LOGO)
            .file("layers/network/local/ride.md", "Plan your ride.")
            .file("layers/network/costs.yaml", cost("fee", "10") + cost("evening", "50"))
            .file("layers/ontario/layer.yaml", REGION)
            .file("port-credit/tenant.yaml", CLINIC)
            .file("port-credit/local/own.md", "Our own words.")
            .file("port-credit/costs.yaml", cost("evening", "60"));
  }

  private static String cost(String id, String amount) {
    return """
    - id: %s
      name: Cost of %s
      price: { kind: fixed, amount: CAD %s }
      tax: included
      includes: [One evening]
    """
        .formatted(id, id, amount);
  }

  private static Library library() {
    return Guides.with(
            takeaways("points", "Point."),
            takeaways("more", "More."),
            new Block.CostComparison(
                Optional.empty(),
                Optional.empty(),
                List.of(id("alone")),
                Optional.empty(),
                false,
                List.of(),
                List.of()))
        .library();
  }

  private TenantContent content() {
    return Tenants.read(files.root(), library()).get("port-credit").content();
  }

  private List<String> problems() {
    Problems problems = new Problems();
    Tenants.readAll(files.root(), library(), problems);
    return problems.sorted().stream().map(Problem::toString).toList();
  }

  @Nested
  class Takes {
    @Test
    void theNearestValueWhereOneReplacesAnother() {
      TenantContent content = content();

      assertThat(content.brand().radius()).isEqualTo(4);
      assertThat(content.identity().jurisdiction()).isEqualTo(Jurisdiction.of("CA-ON"));
      assertThat(content.identity().timeZone().getId()).isEqualTo("America/Toronto");
      assertThat(content.wording())
          .containsEntry(Label.BOOK, LocalizedText.of("Book in Ontario"))
          .containsEntry(Label.CONTACT, LocalizedText.of("Find us"));
    }

    @Test
    void mapsKeyByKey() {
      TenantContent content = content();

      assertThat(content.identity().contact().email()).contains("hello@port-credit.example.org");
      assertThat(content.identity().contact().website()).isPresent();
      assertThat(content.brand().palette().primary()).isEqualTo(Color.of("#123456"));
      assertThat(content.brand().palette().accent()).isEqualTo(Color.of("#9a4517"));
    }

    @Test
    void theEntriesOfAllListsThatAppendEachOnce() {
      TenantContent content = content();

      assertThat(content.policy().hide()).containsExactly(id("points"), id("more"));
      assertThat(content.policy().addedCosts())
          .containsExactly(id("fee"), id("alone"), id("evening"));
      assertThat(content.local().texts())
          .extracting(LocalText::file)
          .containsExactly("layers/network/local/ride.md", "port-credit/local/own.md");
    }

    @Test
    void filesFromTheFolderOfTheLayerThatNamesThem() {
      assertThat(content().brand().logo().image().width()).isEqualTo(120);
      assertThat(
              PlainText.of(
                  Tenants.read(files.root(), library())
                      .get("port-credit")
                      .edition("group", Locale.CANADA)))
          .contains("Plan your ride.", "Our own words.");
    }

    @Test
    void costsOfAllWithTheNearestInPlaceOfItsNamesake() {
      assertThat(content().local().costs())
          .extracting(Cost::id, cost -> cost.price().toString().contains("60"))
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple(id("fee"), false),
              org.assertj.core.groups.Tuple.tuple(id("evening"), true));
    }

    /** So that ten thousand clinics hold one logo, and read it once. */
    @Test
    void aFileThatIsReadOnceForAllClinics() {
      files
          .file("erable/tenant.yaml", CLINIC.replace("port-credit", "erable"))
          .file("erable/local/own.md", "Other words.");

      Tenants tenants = Tenants.read(files.root(), library());

      TenantContent one = tenants.get("port-credit").content();
      TenantContent other = tenants.get("erable").content();
      assertThat(one.brand().logo().image()).isSameAs(other.brand().logo().image());
      assertThat(one.local().texts().get(0).texts().get("en"))
          .isSameAs(other.local().texts().get(0).texts().get("en"));
      assertThat(one.local().texts().get(1)).isNotEqualTo(other.local().texts().get(1));
    }

    @Test
    void notTheIdOfALayer() {
      files.file("layers/ontario/layer.yaml", "id: ontario\n" + REGION);

      assertThat(content().identity().id()).isEqualTo(id("port-credit"));
      files.file("port-credit/tenant.yaml", CLINIC.replace("id: port-credit\n", ""));
      assertThat(problems())
          .containsExactly(
              "port-credit/tenant.yaml:1:1: error missing-key: The key “id” is missing");
    }
  }

  /** What protects patients is raised by any layer and lowered by none. */
  @Nested
  class CannotTakeBack {
    private void network(String policy) {
      files.file("layers/network/layer.yaml", NETWORK.replace("hide: [points]", policy));
    }

    private void clinic(String policy) {
      files.file(
          "port-credit/tenant.yaml", CLINIC.replace("cost-tables: {", policy + ", cost-tables: {"));
    }

    private boolean asks() {
      return Tenants.readAll(files.root(), library(), new Problems())
          .get("port-credit")
          .asksForSignOff();
    }

    @Test
    void thatItsNetworkAsksForApprovals() {
      network("sign-off: true");
      assertThat(asks()).isTrue();

      clinic("sign-off: false");

      assertThat(asks()).isTrue();
      assertThat(problems())
          .containsExactly(
              "port-credit/tenant.yaml:6:21: warning tenant-protected-setting: “policy.sign-off:"
                  + " false” does not hold: layers/network/layer.yaml:16:21 says “true”, which"
                  + " nothing nearer can take back.");
    }

    @Test
    void thatItsNetworkAsksForApprovalsWithTheHelpOfItsRegion() {
      network("sign-off: true");
      files.file(
          "layers/ontario/layer.yaml", REGION.replace("hide: [more, points]", "sign-off: false"));

      assertThat(asks()).isTrue();
      assertThat(problems())
          .singleElement()
          .asString()
          .startsWith("layers/ontario/layer.yaml:5:21: warning tenant-protected-setting:");
    }

    @Test
    void thatItsLibraryAsksForApprovals() {
      clinic("sign-off: false");
      Guides guides = Guides.with(takeaways("points", "Point."), takeaways("more", "More."));
      guides.signOff = true;

      Problems problems = new Problems();

      assertThat(Tenants.readAll(files.root(), guides.library(), problems).all())
          .allMatch(Tenant::asksForSignOff);
      assertThat(problems.sorted())
          .extracting(Problem::toString)
          .containsExactly(
              "port-credit/tenant.yaml:6:21: warning tenant-protected-setting: “policy.sign-off:"
                  + " false” does not hold: library.yaml says “true”, which nothing nearer can take"
                  + " back.");
    }

    @Test
    void thatItsLibraryAsksForApprovalsAtTheLineThatSaysSo() {
      clinic("sign-off: false");
      ClinicFiles guides = new ClinicFiles(files.root().resolveSibling("guides"));
      guides.file(
          "library.yaml",
          """
          id: network
          name: Network
          languages: [en]
          policy: { sign-off: true }
          """);
      Problems problems = new Problems();

      Tenants.readAll(files.root(), Library.read(guides.root()), problems);

      assertThat(problems.sorted())
          .extracting(Problem::toString)
          .anyMatch(told -> told.contains("library.yaml:4:21 says “true”"));
    }

    @Test
    void butCanAskForApprovalsItself() {
      network("sign-off: false");
      assertThat(asks()).isFalse();

      clinic("sign-off: true");

      assertThat(asks()).isTrue();
      assertThat(problems()).isEmpty();
    }

    @Test
    void whichJurisdictionItsRegionIsIn() {
      files.file("port-credit/tenant.yaml", CLINIC + "jurisdiction: US-VT\n");

      assertThat(Tenants.readAll(files.root(), library(), new Problems()).all()).isEmpty();
      assertThat(problems())
          .containsExactly(
              "port-credit/tenant.yaml:9:15: error tenant-other-jurisdiction: The jurisdiction"
                  + " “US-VT” is not within “CA-ON”, as layers/ontario/layer.yaml:2:15 has it.");
    }

    @Test
    void butCanSayWhichPartOfTheCountryItIsIn() {
      files.file("layers/ontario/layer.yaml", REGION.replace("CA-ON", "CA"));
      files.file("port-credit/tenant.yaml", CLINIC + "jurisdiction: CA-ON\n");

      assertThat(content().identity().jurisdiction()).isEqualTo(Jurisdiction.of("CA-ON"));
    }

    @Test
    void aBlockThatItsNetworkHides() {
      files.file("port-credit/tenant.yaml", CLINIC.replace("policy: {", "policy: { hide: [],"));

      assertThat(content().policy().hide()).containsExactly(id("points"), id("more"));
    }
  }

  @Nested
  class Shows {
    private List<Setting> settings(String clinic) {
      return TenantReader.create().settings(files.root(), id(clinic), new Problems());
    }

    private String place(String key) {
      return settings("port-credit").stream()
          .filter(setting -> setting.key().equals(key))
          .map(setting -> setting.value() + " <- " + setting.place())
          .reduce((one, other) -> one + " and " + other)
          .orElse("nothing");
    }

    @Test
    void whereEachValueComesFrom() {
      assertThat(place("id")).isEqualTo("port-credit <- port-credit/tenant.yaml:1:5");
      assertThat(place("brand.palette.primary"))
          .isEqualTo("#123456 <- layers/ontario/layer.yaml:4:30");
      assertThat(place("brand.palette.accent"))
          .isEqualTo("#9a4517 <- layers/network/layer.yaml:8:13");
      assertThat(place("contact.email"))
          .isEqualTo("hello@port-credit.example.org <- port-credit/tenant.yaml:4:19");
      assertThat(place("policy.hide.1")).isEqualTo("more <- layers/ontario/layer.yaml:5:18");
      assertThat(place("policy.cost-tables.add.2"))
          .isEqualTo("evening <- port-credit/tenant.yaml:6:32");
      assertThat(place("local.1.file")).isEqualTo("own.md <- port-credit/tenant.yaml:8:13");
      assertThat(place("costs.evening")).endsWith("<- port-credit/costs.yaml:1:3");
      assertThat(place("costs.fee")).endsWith("<- layers/network/costs.yaml:1:3");
      assertThat(place("extends")).isEqualTo("ontario <- port-credit/tenant.yaml:2:10");
    }

    @Test
    void whatIsAsUsual() {
      assertThat(settings("port-credit"))
          .contains(new Setting("policy.index", "true", Location.NOWHERE));
      assertThat(place("brand.radius")).isEqualTo("4 <- layers/ontario/layer.yaml:4:51");
    }

    @Test
    void nothingOfAClinicThatIsNotThere() {
      assertThat(settings("other")).isEmpty();
    }
  }

  @Nested
  class TellsWhatIsWrong {
    @Test
    void nothingWhereAllIsRight() {
      assertThat(problems()).isEmpty();
    }

    @Test
    void withALayerThatIsNotThere() {
      files.file("port-credit/tenant.yaml", CLINIC.replace("ontario", "ontaro"));

      Problems problems = new Problems();
      Tenants.readAll(files.root(), library(), problems);

      assertThat(problems.sorted())
          .extracting(Problem::toString)
          .contains(
              "port-credit/tenant.yaml:2:10: error tenant-unknown-layer: There is no layer “ontaro”"
                  + " to extend.",
              "layers/ontario/layer.yaml: warning tenant-unused-layer: No clinic extends the layer"
                  + " “ontario”.");
      assertThat(problems.sorted())
          .filteredOn(problem -> problem.code() == TenantProblem.TENANT_UNKNOWN_LAYER)
          .extracting(problem -> problem.hint(Locale.ENGLISH))
          .containsExactly(
              "Layers are folders below “layers”, each with a layer.yaml. Did you mean"
                  + " “ontario”?");
    }

    @Test
    void withLayersThatGoInACircle() {
      files.file("layers/network/layer.yaml", "extends: ontario\n" + NETWORK);

      assertThat(problems())
          .containsExactly(
              "layers/network/layer.yaml:1:10: error tenant-layer-circle: The layers extend each"
                  + " other in a circle: ontario → network → ontario.");
    }

    @Test
    void inTheFileThatSaysIt() {
      files.file("layers/network/layer.yaml", NETWORK.replace("#47605f", "#9aa0a0"));
      files.file("layers/ontario/layer.yaml", REGION.replace("CA-ON", "Ontario"));

      assertThat(problems())
          .contains(
              "layers/ontario/layer.yaml:2:15: error tenant-bad-jurisdiction: “Ontario” is not a"
                  + " jurisdiction.");
      files.file("layers/ontario/layer.yaml", REGION);
      assertThat(problems())
          .first()
          .asString()
          .startsWith("layers/network/layer.yaml:10:12: error tenant-low-contrast:");
    }

    @Test
    void onceForAllClinicsWithAFileOfALayer() {
      files.file("layers/network/costs.yaml", "- id: a\n  nam: A\n");
      files.file("erable/tenant.yaml", CLINIC.replace("port-credit", "erable"));
      files.file("erable/local/own.md", "Own.");

      assertThat(problems()).filteredOn(line -> line.startsWith("layers/network/costs")).hasSize(4);
    }

    @Test
    void withAPictureOfALayerForEveryClinicThatShowsIt() {
      files.file("layers/network/mark.svg", "<svg><script/></svg>");
      files.file("erable/tenant.yaml", CLINIC.replace("port-credit", "erable"));
      files.file("erable/local/own.md", "Own.");

      assertThat(problems())
          .singleElement()
          .asString()
          .startsWith("layers/network/mark.svg:1:1: error");
      assertThat(Tenants.readAll(files.root(), library(), new Problems()).all()).isEmpty();
    }

    @Test
    void withFilesOfALayerThatNothingReads() {
      files.file("layers/network/local/old.md", "Old.");

      assertThat(problems())
          .containsExactly(
              "layers/network/local/old.md: warning tenant-unused-file: Nothing reads the file"
                  + " layers/network/local/old.md.");
    }

    @Test
    void withALayerThatLeadsElsewhere() {
      files.file("erable/layer.yaml", REGION);
      files.link("layers/quebec", files.root().resolve("erable"));

      assertThat(problems())
          .anyMatch(line -> line.startsWith("layers/quebec: error tenant-outside:"));
    }

    @Test
    void inFrench() {
      files.file("port-credit/tenant.yaml", CLINIC.replace("ontario", "ontaro"));
      Problems problems = new Problems();
      Tenants.readAll(files.root(), library(), problems);

      assertThat(problems.sorted())
          .extracting(problem -> problem.message(Locale.FRENCH))
          .contains("Il n’y a pas de couche « ontaro » à étendre.");
    }
  }

  @Test
  void readsTheSameFromAnArchive() throws java.io.IOException {
    Path archive = files.archive(folder.resolve("clinics.zip"), "clinics");

    assertThat(Tenants.read(archive, library()).get("port-credit").edition("group", Locale.CANADA))
        .isEqualTo(
            Tenants.read(files.root(), library())
                .get("port-credit")
                .edition("group", Locale.CANADA));
  }
}
