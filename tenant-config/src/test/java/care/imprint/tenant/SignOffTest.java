package care.imprint.tenant;

import static care.imprint.tenant.Words.fact;
import static care.imprint.tenant.Words.id;
import static care.imprint.tenant.Words.p;
import static care.imprint.tenant.Words.takeaways;
import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.change.Account;
import care.imprint.edition.Label;
import care.imprint.problem.Problem;
import care.imprint.value.LocalizedText;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A sign-off")
class SignOffTest extends SigningClinic {
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
