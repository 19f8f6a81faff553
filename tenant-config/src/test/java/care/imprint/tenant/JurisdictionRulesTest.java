package care.imprint.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.problem.Severity;
import care.imprint.tenant.jurisdiction.Jurisdictions;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A rule of a jurisdiction")
class JurisdictionRulesTest {
  @Test
  void isAmongTheseExamplesWithoutException() {
    assertThat(RuleExamples.rules())
        .extracting(RuleExamples.Broken::rule)
        .containsExactlyInAnyOrderElementsOf(
            Jurisdictions.bundled().packs().stream()
                .flatMap(pack -> pack.rules().stream().map(pack::key))
                .toList());
  }

  @ParameterizedTest
  @MethodSource("care.imprint.tenant.RuleExamples#rules")
  void findsWhatBreaksItAndNamesPlaceAndAuthority(RuleExamples.Broken broken) {
    assertThat(broken.breaks().findings())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.arguments().get(5)).isEqualTo(broken.rule());
              assertThat(found.code().code()).isEqualTo(broken.code());
              assertThat(found.severity()).isEqualTo(broken.severity());
              assertThat(found.location().file()).isEqualTo(broken.place());
              assertThat(found.message(Locale.ENGLISH)).contains(broken.authority());
              assertThat(found.hint(Locale.FRENCH)).contains(broken.rule(), "avis juridique");
            });
    assertThat(broken.breaks().isPublished()).isEqualTo(broken.severity() == Severity.WARNING);
  }

  @ParameterizedTest
  @MethodSource("care.imprint.tenant.RuleExamples#rules")
  void leavesItsNeighborAlone(RuleExamples.Broken broken) {
    assertThat(broken.neighbor().findings()).isEmpty();
    assertThat(broken.neighbor().isPublished()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("care.imprint.tenant.RuleExamples#rules")
  void restsOnceSomebodyDecided(RuleExamples.Broken broken) {
    RuleExamples.Situation decided = broken.breaks().decided(broken.breaks().findings().get(0));

    assertThat(decided.findings()).isEmpty();
    assertThat(decided.isPublished()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("care.imprint.tenant.RuleExamples#rules")
  void findsAnewWhenWhatWasDecidedAboutChanges(RuleExamples.Broken broken) {
    RuleExamples.Situation changed = broken.otherwise().decided(broken.breaks().findings().get(0));

    assertThat(changed.findings())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.arguments().get(5)).isEqualTo(broken.rule());
              assertThat(found.arguments().get(8))
                  .isNotEqualTo(broken.breaks().findings().get(0).arguments().get(8));
            });
  }
}
