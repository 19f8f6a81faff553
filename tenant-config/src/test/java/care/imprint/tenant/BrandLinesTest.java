package care.imprint.tenant;

import static care.imprint.tenant.Words.takeaways;
import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.change.Account;
import care.imprint.change.Subject;
import care.imprint.edition.BrandLines;
import care.imprint.edition.Edition;
import care.imprint.edition.PlainText;
import care.imprint.problem.Problem;
import care.imprint.problem.Problems;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The clinic’s own words at head and foot")
class BrandLinesTest {
  private static final String BOTH =
      """
        header: { en: A calm place, fr: Un lieu calme }
        footer: Ring twice
      """;

  @TempDir Path folder;

  private ClinicFiles files;

  @BeforeEach
  void clinics() {
    files = new ClinicFiles(folder.resolve("clinics"));
  }

  private Tenants read(String brand, Problems problems) {
    files.clinic("port-credit", ClinicFiles.TENANT.replace("[en-CA]", "[en-CA, fr-CA]") + brand);
    Guides guides =
        Guides.with(takeaways("points", "Point.")).andFrench(takeaways("points", "Point."));
    return Tenants.readAll(files.root(), guides.library(), problems);
  }

  private Edition edition(String brand, Locale locale) {
    return read(brand, new Problems()).get("port-credit").edition("group", locale);
  }

  private List<String> problems(String brand) {
    Problems problems = new Problems();
    read(brand, problems);
    return problems.sorted().stream().map(Problem::toString).toList();
  }

  @Test
  void areToldInTheLanguageOfTheEdition() {
    assertThat(edition(BOTH, Locale.CANADA).brand().lines())
        .isEqualTo(new BrandLines(Optional.of("A calm place"), Optional.of("Ring twice")));
    assertThat(edition(BOTH, Locale.CANADA_FRENCH).brand().lines())
        .isEqualTo(new BrandLines(Optional.of("Un lieu calme"), Optional.of("Ring twice")));
    assertThat(edition("", Locale.CANADA).brand().lines()).isEqualTo(BrandLines.none());
  }

  @Test
  void areTheFirstAndTheLastWordsOfAnEdition() {
    assertThat(PlainText.of(edition(BOTH, Locale.CANADA)))
        .startsWith("A calm place")
        .endsWith("Ring twice");
  }

  @Test
  void comeFromTheNearestLayer() {
    String network = "brand:\n  header: The network\n  footer: All over the land\n";
    files.file("layers/network/layer.yaml", network);

    Edition edition = edition("  header: A calm place\nextends: network\n", Locale.CANADA);

    assertThat(edition.brand().lines())
        .isEqualTo(new BrandLines(Optional.of("A calm place"), Optional.of("All over the land")));
  }

  @Test
  void areWrittenInEachLanguageOfTheClinic() {
    assertThat(problems("  header: { en: A calm place }\n"))
        .containsExactly(
            "port-credit/tenant.yaml:27:11: error tenant-untranslated: “brand/header” has no text"
                + " in the clinic’s language “fr-CA”.");
  }

  @Test
  void areShortAndOnOneLine() {
    String fit = "x".repeat(TenantLines.MAX_HEADER);
    String much = "x".repeat(TenantLines.MAX_FOOTER + 1);

    assertThat(problems("  header: " + fit + "\n")).isEmpty();
    assertThat(problems("  header: " + fit + "x\n"))
        .contains(
            "port-credit/tenant.yaml:27:11: error tenant-bad-line: The words of “brand/header” do"
                + " not fit in the language “en-CA”.")
        .hasSize(2);
    assertThat(problems("  footer: " + much + "\n")).allMatch(line -> line.contains("bad-line"));
    assertThat(problems("  footer: \" \"\n")).hasSize(2);
    assertThat(problems("  footer: \"Ring\\ntwice\"\n")).hasSize(2);
  }

  @Test
  void areJudgedByTheRulesOfTheJurisdiction() {
    Problems problems = new Problems();
    read("  header: The best clinic\n", new Problems())
        .get("port-credit")
        .edition(Words.id("group"), Locale.CANADA, problems);

    assertThat(problems.sorted())
        .anyMatch(problem -> problem.arguments().contains("ca-on/superlative"));
  }

  @Test
  void areApprovedWithTheRest() {
    Account before = Account.of(edition(BOTH, Locale.CANADA));
    Account after = Account.of(edition(BOTH.replace("twice", "once"), Locale.CANADA));

    assertThat(before.fingerprint()).isNotEqualTo(after.fingerprint());
    assertThat(before.statements())
        .anyMatch(said -> said.subject() == Subject.CLINIC && said.key().contains("header"));
  }
}
