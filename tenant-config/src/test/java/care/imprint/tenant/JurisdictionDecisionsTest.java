package care.imprint.tenant;

import static care.imprint.tenant.Findings.DAY;
import static care.imprint.tenant.Findings.clinic;
import static care.imprint.tenant.Findings.found;
import static care.imprint.tenant.Findings.guides;
import static care.imprint.tenant.Findings.problems;
import static care.imprint.tenant.Words.id;
import static care.imprint.tenant.Words.named;
import static care.imprint.tenant.Words.p;
import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.problem.Problem;
import care.imprint.problem.Problems;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Decisions on findings")
class JurisdictionDecisionsTest {
  private final ClinicDraft clinic =
      clinic("CA-ON").text(LocalPlace.AFTER, "points", p("We run the best rooms."));

  private Decision decision(String text) {
    return new Decision(
        "ca-on/superlative",
        text,
        named("group"),
        Optional.of("en"),
        "R. Sample, director",
        "A quotation of our building permit.",
        DAY);
  }

  private String fingerprint() {
    return problems(clinic, guides(), Locale.CANADA).get(0).arguments().get(8);
  }

  @Test
  void letAnEditionBePublished() {
    assertThat(clinic.in(guides()).edition(id("group"), Locale.CANADA, new Problems())).isEmpty();

    clinic.decisions.add(decision(fingerprint()));

    assertThat(found(clinic, guides(), Locale.CANADA)).isEmpty();
    assertThat(clinic.in(guides()).edition(id("group"), Locale.CANADA, new Problems())).isPresent();
  }

  @Test
  void lapseWhenTheTextTheyJudgedChanges() {
    clinic.decisions.add(decision(fingerprint()));
    clinic.texts.clear();
    clinic.text(LocalPlace.AFTER, "points", p("We run the best rooms in town."));

    assertThat(problems(clinic, guides(), Locale.CANADA))
        .extracting(problem -> problem.code().code())
        .containsExactlyInAnyOrder("jurisdiction-finding", "jurisdiction-decision-lapsed");
    assertThat(clinic.in(guides()).edition(id("group"), Locale.CANADA, new Problems())).isEmpty();
  }

  @Test
  void areToldWhenTheyLapse() {
    clinic.decisions.add(decision("0123456789ab"));
    clinic.texts.clear();

    assertThat(problems(clinic, guides(), Locale.CANADA))
        .extracting(Problem::toString)
        .containsExactly(
            "port-credit/tenant.yaml: warning jurisdiction-decision-lapsed: The words that R."
                + " Sample, director judged on 2026-05-06 by the rule ca-on/superlative (text"
                + " 0123456789ab) have changed or gone.");
  }

  @Test
  void holdForNoOtherGuideAndNoOtherRule() {
    clinic.decisions.add(decision(fingerprint()));
    Decision other = clinic.decisions.get(0);
    clinic.decisions.set(
        0,
        new Decision(
            other.rule(),
            other.text(),
            named("basics"),
            other.language(),
            other.by(),
            other.reason(),
            other.on()));

    assertThat(found(clinic, guides(), Locale.CANADA))
        .containsExactly("ERROR ca-on/superlative “the best”");
  }

  @ParameterizedTest
  @ValueSource(strings = {"by: R. Sample", "reason: Our permit says so.", "on: 2026-05-06"})
  void needANameAReasonAndADay(String line, @TempDir Path folder) {
    String whole =
        """
        decisions:
          - rule: ca-on/superlative
            text: 0123456789ab
            by: R. Sample
            reason: Our permit says so.
            on: 2026-05-06
        """;

    assertThat(errors(folder.resolve("whole"), whole)).isEmpty();
    assertThat(errors(folder.resolve("less"), whole.replace("    " + line + "\n", "")))
        .singleElement()
        .asString()
        .startsWith("port-credit/tenant.yaml:")
        .contains("“" + line.substring(0, line.indexOf(':')) + "”");
    String nothing = line.startsWith("on") ? "on: May" : line.replaceFirst(":.*", ": \" \"");
    assertThat(errors(folder.resolve("nothing"), whole.replace(line, nothing)))
        .singleElement()
        .asString()
        .startsWith("port-credit/tenant.yaml:");
  }

  private List<Problem> errors(Path folder, String decisions) {
    ClinicFiles files = new ClinicFiles(folder);
    files.clinic("port-credit", ClinicFiles.TENANT + decisions);
    Problems problems = new Problems();
    Tenants.readAll(files.root(), guides().library(), problems);
    return problems.sorted();
  }

  @Test
  void nameARuleThatExists() {
    clinic.decisions.add(
        new Decision(
            "ca-on/superlativ",
            "0123456789ab",
            Optional.empty(),
            Optional.empty(),
            "R. Sample",
            "None.",
            DAY));
    Problems problems = new Problems();

    assertThat(Tenant.of(clinic.content(), guides().library(), problems)).isEmpty();
    assertThat(problems.sorted())
        .extracting(problem -> problem + " | " + problem.hint(Locale.FRENCH))
        .containsExactly(
            "port-credit/tenant.yaml: error jurisdiction-unknown-rule: There is no rule"
                + " “ca-on/superlativ” to decide about. | Une règle se nomme par son recueil, une"
                + " barre oblique et son identifiant. Vouliez-vous dire « ca-on/superlative »?");
  }
}
