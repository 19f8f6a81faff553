package care.imprint.tenant.internal.telling;

import care.imprint.change.Account;
import care.imprint.change.ChangeReport;
import care.imprint.change.EditionChange;
import care.imprint.edition.DateWords;
import care.imprint.edition.Edition;
import care.imprint.problem.InvalidContentException;
import care.imprint.problem.Location;
import care.imprint.problem.Problem;
import care.imprint.publish.Approval;
import care.imprint.tenant.SignOff;
import care.imprint.tenant.SignOffFolder;
import care.imprint.tenant.SignOffProblem;
import care.imprint.tenant.Tenant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lets editions through that were approved, where approvals are asked for. Thread-safe. */
public record SignOffGate(Tenant tenant) {
  /**
   * Who approved an edition as it is.
   *
   * @throws InvalidContentException if nobody did and somebody has to
   */
  public Optional<Approval> approval(Edition edition) {
    Optional<SignOff> signOff = tenant.signOffs().find(edition.id().article(), edition.locale());
    Account account = Account.of(edition);
    Optional<SignOff> valid =
        signOff.filter(one -> one.fingerprint().equals(account.fingerprint()));
    if (valid.isEmpty() && tenant.asksForSignOff()) {
      Problem problem =
          signOff
              .map(lapsed -> lapsed(account, lapsed))
              .orElseGet(() -> Problem.of(SignOffProblem.SIGN_OFF_MISSING, place(), edition.id()));
      throw new InvalidContentException(List.of(problem));
    }
    return valid.map(SignOff::approval);
  }

  private Problem lapsed(Account now, SignOff signOff) {
    Locale locale = now.edition().locale();
    String by = signOff.approval().by();
    String date = DateWords.of(signOff.approval().date(), locale);
    return tenant
        .signOffs()
        .approved(signOff.article(), signOff.locale())
        .map(before -> ChangeReport.summary(EditionChange.between(before, now), locale))
        .map(
            what ->
                Problem.of(SignOffProblem.SIGN_OFF_LAPSED, place(), now.edition(), by, date, what))
        .orElseGet(
            () ->
                Problem.of(
                    SignOffProblem.SIGN_OFF_LAPSED_UNKNOWN, place(), now.edition(), by, date));
  }

  private Location place() {
    return Location.of(tenant.id() + "/" + SignOffFolder.FILE);
  }
}
