package care.imprint.tenant;

import static care.imprint.tenant.Words.fact;
import static care.imprint.tenant.Words.id;
import static care.imprint.tenant.Words.p;
import static care.imprint.tenant.Words.takeaways;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import care.imprint.change.Account;
import care.imprint.cost.Price;
import care.imprint.edition.Edition;
import care.imprint.edition.Label;
import care.imprint.library.Library;
import care.imprint.problem.InvalidContentException;
import care.imprint.problem.Problem;
import care.imprint.problem.Problems;
import care.imprint.value.LocalizedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A sign-off")
class SignOffTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

  @TempDir Path folder;
  private ClinicFiles files;

  @BeforeEach
  void clinic() {
    files =
        new ClinicFiles(folder)
            .clinic("port-credit", ClinicFiles.TENANT + "policy: { sign-off: true }\n");
  }

  private static Library library(String price) {
    Guides guides = Guides.with(p(fact("cost:group")), takeaways("points", "Point."));
    guides.costs.set(0, Guides.cost("group", new Price.Fixed(Guides.cad(price))));
    return guides.library();
  }

  private Tenant tenant(String price) {
    return Tenants.read(folder, library(price)).get("port-credit");
  }

  private static Edition edition(Tenant tenant) {
    return tenant.edition("group", Locale.CANADA);
  }

  private void signOff(Tenant tenant) throws IOException {
    Edition edition = edition(tenant);
    new SignOffFolder(folder.resolve("port-credit"))
        .write(edition, SignOff.of(edition, "Dr. A \"Sky\" B", Optional.of("Lead"), DAY));
  }

  private static Problem refused(Tenant tenant) {
    InvalidContentException refused =
        catchThrowableOfType(InvalidContentException.class, () -> tenant.approval(edition(tenant)));
    return refused.problems().get(0);
  }

  private List<String> problems() {
    Problems problems = new Problems();
    Tenants.readAll(folder, library("1585"), problems);
    return problems.sorted().stream()
        .map(problem -> problem.location() + " " + problem.code().code())
        .toList();
  }

  @Nested
  class WhereThePolicyAsksForIt {
    @Test
    void keepsAnEditionBackThatNobodyApproved() {
      Problem problem = refused(tenant("1585"));

      assertThat(problem.location()).hasToString("port-credit/sign-offs.yaml");
      assertThat(problem.message(Locale.CANADA))
          .isEqualTo(
              "The edition port-credit/en-CA/group waits for an approval: nobody at the clinic has"
                  + " signed it off.");
    }

    @Test
    void letsAnEditionThroughThatIsWhatWasApproved() throws IOException {
      signOff(tenant("1585"));

      assertThat(tenant("1585").approval(edition(tenant("1585"))))
          .hasValueSatisfying(
              approval -> {
                assertThat(approval.by()).isEqualTo("Dr. A \"Sky\" B");
                assertThat(approval.role()).contains("Lead");
                assertThat(approval.date()).isEqualTo(DAY);
              });
    }

    @Test
    void lapsesWhenAPriceChangesAndSaysSo() throws IOException {
      signOff(tenant("1585"));

      assertThat(refused(tenant("1650")).message(Locale.CANADA))
          .isEqualTo(
              "The edition port-credit/en-CA/group is not what Dr. A \"Sky\" B approved on June 1,"
                  + " 2026. Since then: 1 price changed, 1 block that shows it.");
    }

    @Test
    void lapsesWithoutDetailsWhereTheApprovedTextIsNotKept() throws IOException {
      signOff(tenant("1585"));
      Files.delete(folder.resolve("port-credit/approved/group.en-CA.json"));

      assertThat(refused(tenant("1650")).code()).isEqualTo(SignOffProblem.SIGN_OFF_LAPSED_UNKNOWN);
    }

    @Test
    void isAskedForByTheNetworkToo() {
      files.clinic("port-credit");
      assertThat(tenant("1585").asksForSignOff()).isFalse();
      assertThat(tenant("1585").approval(edition(tenant("1585")))).isEmpty();

      Guides guides = Guides.with(p(fact("cost:group")), takeaways("points", "Point."));
      guides.signOff = true;
      Tenant tenant = Tenants.read(folder, guides.library()).get("port-credit");
      assertThat(refused(tenant).code()).isEqualTo(SignOffProblem.SIGN_OFF_MISSING);
    }
  }

  @Nested
  class Lasts {
    private Account with(ClinicDraft clinic) {
      return Account.of(clinic.edition(Guides.with(p("Text."), takeaways("points", "Point."))));
    }

    private final Account before = with(ClinicDraft.english());

    @Test
    void whenOnlyTheLookChanges() {
      ClinicDraft clinic = ClinicDraft.english();
      clinic.radius = 1;
      clinic.index = !clinic.index;
      clinic.palette =
          ClinicDraft.palette("#0f5258", "#9a4517", "#1d2b2c", "#47605f", "#ffffff", "#eaf3f1");

      assertThat(with(clinic).fingerprint()).isEqualTo(before.fingerprint());
    }

    @Test
    void butNotWhenTheClinicSaysSomethingOfItsOwn() {
      ClinicDraft clinic = ClinicDraft.english();
      clinic.text(LocalPlace.AFTER, "points", p("Own."));
      assertThat(with(clinic).fingerprint()).isNotEqualTo(before.fingerprint());
    }

    @Test
    void butNotWhenTheClinicRewordsALabel() {
      ClinicDraft clinic = ClinicDraft.english();
      clinic.wording.put(Label.BOOK, LocalizedText.of("Come by"));
      assertThat(with(clinic).fingerprint()).isNotEqualTo(before.fingerprint());
    }

    @Test
    void butNotWhenTheClinicHidesABlock() {
      ClinicDraft clinic = ClinicDraft.english();
      clinic.hide.add(id("points"));
      assertThat(with(clinic).fingerprint()).isNotEqualTo(before.fingerprint());
    }

    @Test
    void butNotWhenTheLicenceOrContactChanges() {
      ClinicDraft clinic = ClinicDraft.english();
      clinic.contact = Contact.none();
      assertThat(with(clinic).fingerprint()).isNotEqualTo(before.fingerprint());
    }
  }

  @Nested
  class TheFile {
    @Test
    void keepsItsCommentsAndOtherEntries() throws IOException {
      String other =
          """
          # Approvals are given by Dr. B.

          - { article: other, locale: en-CA, fingerprint: "%1$s", by: B, date: 2026-01-01 }
          # read twice
          - article: group
            locale: en-CA
            fingerprint: "%1$s"
            by: B
            date: 2026-01-01
            # with the team
          """
              .formatted("0".repeat(64));
      files.file("port-credit/sign-offs.yaml", other);
      Tenant tenant = tenant("1585");
      signOff(tenant);

      String fingerprint = Account.of(edition(tenant)).fingerprint().value();
      assertThat(folder.resolve("port-credit/sign-offs.yaml"))
          .hasContent(
              other
                  .replace(
                      "by: B\n  date: 2026-01-01",
                      "by: \"Dr. A \\\"Sky\\\" B\"\n  role: \"Lead\"\n  date: 2026-06-01")
                  .replace(
                      "  fingerprint: \"" + "0".repeat(64), "  fingerprint: \"" + fingerprint));
    }

    @Test
    void leavesNothingHalfWrittenBeside() throws IOException {
      signOff(tenant("1585"));
      assertThat(problems()).isEmpty();
      try (var all = Files.walk(folder)) {
        assertThat(all.map(path -> path.getFileName().toString()))
            .noneMatch(name -> name.endsWith(".new"));
      }
    }

    @Test
    void tellsEveryMistakeAtItsPlace() {
      files.file(
          "port-credit/sign-offs.yaml",
          """
          - { article: group, locale: en-CA, fingerprint: "%1$s", by: B, date: soon }
          - { article: group, locale: en-CA, fingerprint: "%1$s", by: B, day: 2026-01-01 }
          """
              .formatted("0".repeat(64)));
      assertThat(problems())
          .containsExactly(
              "port-credit/sign-offs.yaml:1:130 expected-date",
              "port-credit/sign-offs.yaml:2:3 missing-key",
              "port-credit/sign-offs.yaml:2:124 unknown-key");
    }

    @Test
    void tellsWhatCannotBeMeantAtItsPlace() {
      files.file(
          "port-credit/sign-offs.yaml",
          """
          - { article: group, locale: en-CA, fingerprint: abc, by: B, date: 2026-01-01 }
          - { article: group, locale: english, fingerprint: "%1$s", by: B, date: 2026-01-01 }
          - { article: gone, locale: en-CA, fingerprint: "%1$s", by: B, date: 2026-01-01 }
          """
              .formatted("0".repeat(64)));
      assertThat(problems())
          .containsExactly(
              "port-credit/sign-offs.yaml:1:49 broken-rule",
              "port-credit/sign-offs.yaml:2:29 tenant-bad-language",
              "port-credit/sign-offs.yaml:3:14 sign-off-unused");
    }

    @Test
    void doesNotApproveAnEditionTwice() {
      String entry =
          "- { article: group, locale: en-CA, fingerprint: \"%s\", by: B, date: 2026-01-01 }\n";
      files.file("port-credit/sign-offs.yaml", entry.formatted("0".repeat(64)).repeat(2));
      assertThat(problems()).contains("port-credit/sign-offs.yaml:2:3 sign-off-twice");
    }

    @Test
    void doesNotTrustATextThatSomebodyAltered() throws IOException {
      signOff(tenant("1585"));
      Path text = folder.resolve("port-credit/approved/group.en-CA.json");
      Files.writeString(text, Files.readString(text).replace("1,585", "1,650"));

      assertThat(problems())
          .containsExactly("port-credit/approved/group.en-CA.json sign-off-text-altered");
      assertThat(refused(tenant("1650")).code()).isEqualTo(SignOffProblem.SIGN_OFF_LAPSED_UNKNOWN);
    }

    @Test
    void cannotLeadOutOfTheClinicsFolder() throws IOException {
      signOff(tenant("1585"));
      Path outside = folder.resolve("outside.yaml");
      Files.move(folder.resolve("port-credit/sign-offs.yaml"), outside);
      files.link("port-credit/sign-offs.yaml", outside);

      assertThat(problems()).contains("port-credit/sign-offs.yaml tenant-outside");
    }
  }

  @Nested
  class WordsOfItsProblems {
    @Test
    void existInBothLanguages() {
      for (SignOffProblem code : SignOffProblem.values()) {
        assertThat(code.message(Locale.ENGLISH)).isNotBlank();
        assertThat(code.hint(Locale.ENGLISH)).isNotBlank();
        assertThat(code.message(Locale.CANADA_FRENCH)).isNotEqualTo(code.message(Locale.ENGLISH));
        assertThat(code.hint(Locale.CANADA_FRENCH)).isNotEqualTo(code.hint(Locale.ENGLISH));
      }
    }
  }

  @Nested
  class TheImpactOfAChange {
    @Test
    void namesEditionsClinicsAndApprovalsThatLapse() throws IOException {
      files.clinic("harbour").clinic("port-credit", ClinicFiles.TENANT);
      signOff(tenant("1585"));
      Impact impact =
          Impact.between(
              Tenants.read(folder, library("1585")), Tenants.read(folder, library("1650")));

      assertThat(impact.changes()).hasSize(2);
      assertThat(impact.clinics()).isEqualTo(2);
      assertThat(impact.lapsed()).hasToString("[port-credit/en-CA/group]");
      assertThat(impact.broken()).isEmpty();
    }

    @Test
    void isNothingForTheSameLibrary() {
      Tenants clinics = Tenants.read(folder, library("1585"));
      assertThat(Impact.between(clinics, Tenants.read(folder, library("1585"))).changes())
          .isEmpty();
    }

    @Test
    void namesEditionsThatCanNoLongerBeMade() {
      Guides without = Guides.with(p(fact("cost:gone")), takeaways("points", "Point."));
      Impact impact =
          Impact.between(
              Tenants.read(folder, library("1585")), Tenants.read(folder, without.library()));

      assertThat(impact.broken()).hasToString("[port-credit/en-CA/group]");
    }
  }
}
