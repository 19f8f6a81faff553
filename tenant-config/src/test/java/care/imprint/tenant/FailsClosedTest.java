package care.imprint.tenant;

import static care.imprint.tenant.Words.id;
import static care.imprint.tenant.Words.p;
import static care.imprint.tenant.Words.takeaways;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.imprint.article.Notice;
import care.imprint.edition.Edition;
import care.imprint.problem.InvalidContentException;
import care.imprint.problem.Problem;
import care.imprint.problem.ProblemCode;
import care.imprint.problem.Problems;
import care.imprint.value.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing stands in for what is not there: not the nearest name, not the first, not a language. */
@DisplayName("Whoever asks for what a clinic does not have")
class FailsClosedTest {
  private final Guides guides =
      Guides.with(takeaways("points", "Point.")).andFrench(takeaways("points", "Point."));

  private static List<ProblemCode> told(Tenant tenant, String article, Locale locale) {
    Problems problems = new Problems();
    assertThat(tenant.edition(id(article), locale, problems)).isEmpty();
    assertThat(tenant.publishes(id(article), locale)).isFalse();
    return problems.sorted().stream().map(Problem::code).toList();
  }

  @Nested
  @DisplayName("gets no clinic")
  class GetsNoClinic {
    private final Tenants tenants = Tenants.of(List.of(new ClinicDraft().in(guides)));

    @ParameterizedTest
    @ValueSource(
        strings = {"", " ", "Port-Credit", "port-credi", "port-credit ", "PORT-CREDIT", "*", ".."})
    void byAnyOtherId(String name) {
      assertThatThrownBy(() -> tenants.get(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void evenIfThereIsButOne() {
      assertThat(tenants.find(id("other"))).isEmpty();
      assertThat(tenants.get("port-credit").id()).isEqualTo(id("port-credit"));
    }
  }

  @Nested
  @DisplayName("gets no edition")
  class GetsNoEdition {
    @Test
    void ofAGuideThatIsNotThere() {
      assertThat(told(new ClinicDraft().in(guides), "grou", Locale.CANADA))
          .containsExactly(TenantProblem.EDITION_UNKNOWN_ARTICLE);
    }

    @Test
    void ofAGuideThatTheClinicLeavesOut() {
      ClinicDraft clinic = new ClinicDraft();
      clinic.articles = Optional.of(List.of(id("basics")));

      assertThat(told(clinic.in(guides), "group", Locale.CANADA))
          .containsExactly(TenantProblem.EDITION_NOT_CHOSEN);
    }

    @Test
    void ofAnyGuideWhereItChoseNone() {
      ClinicDraft clinic = new ClinicDraft();
      clinic.articles = Optional.of(List.of());

      assertThat(clinic.in(guides).editions()).isEmpty();
      assertThat(told(clinic.in(guides), "group", Locale.CANADA))
          .containsExactly(TenantProblem.EDITION_NOT_CHOSEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-US", "fr", "fr-FR", "de-CA", "und", "en-CA-u-nu-arab"})
    void inALanguageThatIsNotTheClinicsToTheLetter(String tag) {
      assertThat(told(new ClinicDraft().in(guides), "group", Locale.forLanguageTag(tag)))
          .contains(TenantProblem.EDITION_UNKNOWN_LANGUAGE);
    }

    @Test
    void inALanguageOfTheClinicThatTheGuideIsNotWrittenIn() {
      assertThat(told(new ClinicDraft().in(guides), "basics", Locale.CANADA_FRENCH))
          .containsExactly(TenantProblem.EDITION_UNKNOWN_ARTICLE);
      assertThat(new ClinicDraft().in(guides).locales(id("basics"))).containsExactly(Locale.CANADA);
    }

    @Test
    void withANoticeInAnotherLanguage() {
      guides.notices.removeIf(
          notice -> notice.language().equals("fr") && notice.id().equals(id("safety")));
      Tenant tenant = new ClinicDraft().in(guides);
      Problems problems = new Problems();

      assertThat(tenant.edition(id("group"), Locale.CANADA_FRENCH, problems)).isEmpty();
      assertThat(problems.sorted())
          .extracting(Problem::code)
          .contains(TenantProblem.EDITION_MISSING_NOTICE);
      assertThat(tenant.edition("group", Locale.CANADA).content().notices())
          .extracting(Notice::language)
          .containsOnly("en");
    }

    @Test
    void withATextOfTheClinicInAnotherLanguage() {
      ClinicDraft clinic = new ClinicDraft().text(LocalPlace.AFTER, "points", p("English."));
      Problems problems = new Problems();

      assertThat(clinic.in(guides).edition(id("group"), Locale.CANADA_FRENCH, problems)).isEmpty();
      assertThat(problems.sorted())
          .extracting(Problem::code)
          .containsExactly(TenantProblem.EDITION_UNTRANSLATED);
    }

    @Test
    void withANameInAnotherLanguage() {
      ClinicDraft clinic = new ClinicDraft();
      clinic.name = LocalizedText.of(Map.of("en", "Port Credit"));
      Problems problems = new Problems();

      assertThat(Tenant.of(clinic.content(), guides.library(), problems)).isEmpty();
      assertThat(problems.sorted())
          .extracting(Problem::code)
          .containsExactly(TenantProblem.TENANT_UNTRANSLATED);
    }
  }

  @Nested
  @DisplayName("gets no approval")
  class GetsNoApproval {
    private Tenant asking() {
      guides.signOff = true;
      return new ClinicDraft().in(guides);
    }

    private static SignOffs of(Edition edition) {
      SignOff signOff =
          SignOff.of(edition, "Alex Example", Optional.empty(), LocalDate.of(2026, 5, 6));
      return new SignOffs(List.of(signOff), List.of());
    }

    @Test
    void fromThatOfTheOtherLanguage() {
      Tenant tenant = asking();
      Tenant signed = tenant.with(of(tenant.edition("group", Locale.CANADA)));

      assertThat(signed.approval(signed.edition("group", Locale.CANADA))).isPresent();
      assertThatThrownBy(() -> signed.approval(signed.edition("group", Locale.CANADA_FRENCH)))
          .isInstanceOf(InvalidContentException.class);
    }

    @Test
    void fromThatOfAnotherClinic() {
      Tenant tenant = asking();
      ClinicDraft draft = new ClinicDraft();
      draft.id = "erable";
      Tenant other = draft.in(guides);
      Tenant signed = other.with(of(tenant.edition("group", Locale.CANADA)));

      assertThatThrownBy(() -> signed.approval(signed.edition("group", Locale.CANADA)))
          .isInstanceOf(InvalidContentException.class);
    }
  }
}
