package care.imprint.tenant;

import static care.imprint.tenant.Words.id;
import static care.imprint.tenant.Words.takeaways;
import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.article.Block;
import care.imprint.problem.Location;
import care.imprint.problem.Problem;
import care.imprint.problem.ProblemCode;
import care.imprint.problem.Problems;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text read from files: what is wrong with it shows in the edition that it becomes part of. */
@DisplayName("What is wrong with a clinic’s own text")
class LocalTextPlacesTest {
  private static final String OWN = "port-credit/local/own.md";
  private static final String FRENCH = "port-credit/local/own.fr.md";

  @TempDir Path folder;

  private ClinicFiles files;

  @BeforeEach
  void clinic() {
    files =
        new ClinicFiles(folder.resolve("clinics"))
            .clinic(
                "port-credit",
                ClinicFiles.TENANT.replace("[en-CA]", "[en-CA, fr-CA]")
                    + "local:\n  - { file: own.md, place: after, anchor: points }\n")
            .file(OWN, "Plain words.")
            .file(FRENCH, "Des mots.");
  }

  private Tenant tenant() {
    Block points = takeaways("points", "Point.");
    Guides guides = Guides.with(points).andFrench(points);
    return Tenants.read(files.root(), guides.library()).get("port-credit");
  }

  private List<String> places(ProblemCode code, Locale locale) {
    Problems problems = new Problems();
    tenant().edition(id("group"), locale, problems);
    return problems.sorted().stream()
        .filter(problem -> problem.code() == code)
        .map(Problem::location)
        .map(Location::toString)
        .toList();
  }

  @Test
  void isToldAtTheLineOfItsBlock() {
    files.file(OWN, "Plain words.\n\n- One\n- Two\n\nAs found [@nobody].\n");

    assertThat(places(TenantProblem.EDITION_UNKNOWN_SOURCE, Locale.CANADA))
        .containsExactly(OWN + ":6:1");
  }

  @Test
  void isToldInTheFileOfItsLanguage() {
    files.file(FRENCH, "Des mots.\n\nVoir [@personne].\n");

    assertThat(places(TenantProblem.EDITION_UNKNOWN_SOURCE, Locale.CANADA_FRENCH))
        .containsExactly(FRENCH + ":3:1");
  }

  @Test
  void isToldAtItsLineByAJurisdiction() {
    files.file(OWN, "Plain words.\n\nWe run the best rooms.\n");

    assertThat(places(TenantProblem.JURISDICTION_FINDING, Locale.CANADA))
        .containsExactly(OWN + ":3:1");
  }

  @Test
  void isToldWhereAPhraseStandsOfATextThatIsJudgedAsAWhole() {
    files.file(OWN, "Plain words.\n\nPlain again.\n\nFind relief with us.\n");

    assertThat(places(TenantProblem.JURISDICTION_READING, Locale.CANADA))
        .contains(OWN + ":5:1")
        .doesNotContain(OWN + ":1:1");
  }

  @Test
  void isKnownOfEachBlockAndOfNoOther() {
    files.file(OWN, "Plain words.\n\nOther words.");
    LocalText text = tenant().content().local().texts().get(0);

    assertThat(text.start(Locale.CANADA, 0)).isEqualTo(Location.of(OWN, 1, 1));
    assertThat(text.start(Locale.CANADA, 1)).isEqualTo(Location.of(OWN, 3, 1));
    assertThat(text.start(Locale.CANADA, 2)).isEqualTo(Location.of(OWN));
    assertThat(text.start(Locale.GERMAN, 0)).isEqualTo(Location.of(OWN));
  }
}
