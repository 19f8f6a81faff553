package care.imprint.cli;

import care.imprint.edition.EditionId;
import care.imprint.problem.Problem;
import care.imprint.problem.Problems;
import care.imprint.problem.Severity;
import care.imprint.tenant.Tenant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads, checks and tailors everything, and writes nothing. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Words words;

  @Mixin private ContentOptions content = new ContentOptions();

  @Option(names = "--all")
  private boolean all;

  CheckCommand(Surroundings surroundings, Words words) {
    this.surroundings = surroundings;
    this.words = words;
  }

  @Override
  public Integer call() {
    Intake intake = Intake.read(content, content.asOf(surroundings));
    content.selection().check(intake);
    Problems problems = new Problems();
    problems.addAll(intake.problems());
    int editions = 0;
    for (Tenant tenant : intake.tenants()) {
      for (EditionId id : wanted(tenant)) {
        intake.edition(tenant, id, problems);
        editions++;
      }
    }
    report(problems.sorted(), intake, editions);
    return (problems.hasErrors() ? ExitCode.PROBLEMS : ExitCode.DONE).code();
  }

  private List<EditionId> wanted(Tenant tenant) {
    return tenant.editions().stream().filter(content.selection()::wants).toList();
  }

  private void report(List<Problem> problems, Intake intake, int editions) {
    Selection selection = content.selection();
    ProblemReport report = new ProblemReport(surroundings.out(), words);
    report.print(problems, all ? Severity.INFO : Severity.WARNING);
    report.printLeftOut(selection.missing(intake));
    long clinics =
        intake.tenants().stream().filter(one -> selection.wantsClinic(one.id().value())).count();
    surroundings.out().println(words.text("check.done", editions, clinics));
    surroundings.out().println(report.count(problems));
  }
}
