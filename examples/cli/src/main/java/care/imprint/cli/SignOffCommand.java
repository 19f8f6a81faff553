package care.imprint.cli;

import care.imprint.change.Account;
import care.imprint.change.ChangeReport;
import care.imprint.change.EditionChange;
import care.imprint.edition.Edition;
import care.imprint.edition.EditionId;
import care.imprint.problem.InvalidContentException;
import care.imprint.problem.Problem;
import care.imprint.problem.Problems;
import care.imprint.problem.Severity;
import care.imprint.publish.Approval;
import care.imprint.tenant.SignOff;
import care.imprint.tenant.SignOffFolder;
import care.imprint.tenant.Tenant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Records that somebody at a clinic approved what editions say. */
@Command(name = "sign-off", mixinStandardHelpOptions = true)
final class SignOffCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Words words;

  @Mixin private ContentOptions content = new ContentOptions();
  @Mixin private EditionNames names = new EditionNames();

  @Option(names = "--by", paramLabel = "NAME", required = true)
  private String by = "";

  @Option(names = "--role", paramLabel = "ROLE")
  private @Nullable String role;

  @Option(names = "--date", paramLabel = "DATE", converter = ContentOptions.Day.class)
  private @Nullable LocalDate date;

  SignOffCommand(Surroundings surroundings, Words words) {
    this.surroundings = surroundings;
    this.words = words;
  }

  @Override
  public Integer call() throws IOException {
    Path clinics =
        content
            .clinics()
            .filter(Files::isDirectory)
            .orElseThrow(() -> new UsageException("usage.sign-off-folder"));
    if (by.isBlank()) {
      throw new UsageException("usage.by");
    }
    Intake intake = Intake.read(content, content.asOf(surroundings));
    content.selection().check(intake);
    Problems problems = new Problems();
    problems.addAll(intake.problems());
    for (EditionId id : names.of(intake, content.selection())) {
      signOff(intake, id, clinics, problems);
    }
    ProblemReport report = new ProblemReport(surroundings.err(), words);
    report.print(problems.sorted(), Severity.ERROR);
    report.printLeftOut(names.missing(intake, content.selection()));
    return (problems.hasErrors() ? ExitCode.PROBLEMS : ExitCode.DONE).code();
  }

  /** What has an error cannot be published and so is not approved. */
  private void signOff(Intake intake, EditionId id, Path clinics, Problems problems)
      throws IOException {
    Tenant tenant =
        intake.tenants().stream()
            .filter(one -> one.id().equals(id.clinic()))
            .findFirst()
            .orElseThrow();
    List<Problem> errors = new Gate(intake.shared()).errors(id.article());
    Optional<Edition> edition = intake.edition(tenant, id, problems);
    if (edition.isEmpty() || !errors.isEmpty()) {
      surroundings.err().println(words.text("sign-off.not", id));
      return;
    }
    try {
      record(tenant, edition.get(), clinics);
    } catch (InvalidContentException outside) {
      problems.addAll(outside.problems());
    }
  }

  private void record(Tenant tenant, Edition edition, Path clinics) throws IOException {
    EditionId id = edition.id();
    SignOff signOff =
        SignOff.of(
            edition,
            by,
            Optional.ofNullable(role),
            Optional.ofNullable(date).orElseGet(surroundings::today));
    Optional<SignOff> last = tenant.signOffs().find(id.article(), id.locale());
    if (last.isPresent() && last.get().fingerprint().equals(signOff.fingerprint())) {
      Approval approval = last.get().approval();
      surroundings.out().println(words.text("sign-off.kept", id, approval.by(), approval.date()));
      return;
    }
    new SignOffFolder(clinics.resolve(id.clinic().value())).write(edition, signOff);
    surroundings.out().println(words.text("sign-off.done", id, by, signOff.approval().date()));
    tenant
        .signOffs()
        .approved(id.article(), id.locale())
        .map(before -> EditionChange.between(before, Account.of(edition)))
        .map(change -> ChangeReport.summary(change, words.locale()))
        .ifPresent(what -> surroundings.out().println(words.text("sign-off.since", what)));
  }
}
