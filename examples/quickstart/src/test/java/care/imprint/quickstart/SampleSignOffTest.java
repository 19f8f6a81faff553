package care.imprint.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.imprint.change.Account;
import care.imprint.edition.Edition;
import care.imprint.library.Library;
import care.imprint.problem.InvalidContentException;
import care.imprint.publish.Approval;
import care.imprint.tenant.SignOff;
import care.imprint.tenant.SignOffFolder;
import care.imprint.tenant.SignOffs;
import care.imprint.tenant.Tenant;
import care.imprint.tenant.Tenants;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * One of the sample clinics publishes only what it approved. With {@code -Dimprint.sign-offs=write}
 * its approvals are given anew.
 */
@DisplayName("The sample clinic that asks for approvals")
class SampleSignOffTest {
  private static final Path FOLDER = Path.of("../clinics/src/main/resources/clinics/fundy-house");

  private static final String RENEW =
      """
      What Fundy House says is not what it approved. Read what changed, then give its approval anew:
      ./mvnw -q -pl examples/quickstart -am test -Dtest=SampleSignOffTest -Dimprint.sign-offs=write \
      -Dsurefire.failIfNoSpecifiedTests=false
      """;

  private static final ClassLoader SAMPLES = SampleSignOffTest.class.getClassLoader();
  private static final Library LIBRARY = Library.readClassPath(SAMPLES, "guides");
  private static Tenant clinic = read();

  private static Tenant read() {
    return Tenants.readClassPath(SAMPLES, "clinics", LIBRARY).get("fundy-house");
  }

  private static List<Edition> editions() {
    return clinic.editions().stream().map(id -> clinic.edition(id.article(), id.locale())).toList();
  }

  @BeforeAll
  static void renew() throws IOException {
    if (!"write".equals(System.getProperty("imprint.sign-offs"))) {
      return;
    }
    for (Edition edition : editions()) {
      SignOff approval =
          SignOff.of(
              edition,
              "Alex Example",
              Optional.of("Clinic director (invented for this sample)"),
              LocalDate.of(2026, 5, 6));
      new SignOffFolder(FOLDER).write(edition, approval);
    }
    clinic = Tenants.read(FOLDER.resolveSibling(""), LIBRARY).get("fundy-house");
  }

  @Test
  void isAskedByItsPolicy() {
    assertThat(clinic.asksForSignOff()).isTrue();
  }

  @Test
  void approvedEveryEditionAsItIs() {
    assertThat(editions())
        .hasSize(2)
        .allSatisfy(
            edition ->
                assertThat(clinic.signOffs().find(edition.id().article(), edition.locale()))
                    .as(RENEW)
                    .hasValueSatisfying(
                        given ->
                            assertThat(given.fingerprint())
                                .as(RENEW)
                                .isEqualTo(Account.of(edition).fingerprint())));
    assertThat(clinic.approval(editions().get(0)).map(Approval::by)).contains("Alex Example");
  }

  @Test
  void publishesNothingWithoutItsApproval() {
    Tenant unsigned = clinic.with(SignOffs.none());

    assertThatThrownBy(() -> unsigned.approval(editions().get(0)))
        .isInstanceOf(InvalidContentException.class)
        .hasMessageContaining("waits for an approval");
  }

  @Test
  void keepsTheApprovedTextsToTellLaterChanges() {
    assertThat(clinic.signOffs().approved())
        .extracting(account -> account.edition().locale())
        .containsExactly(Locale.CANADA, Locale.CANADA);
  }
}
