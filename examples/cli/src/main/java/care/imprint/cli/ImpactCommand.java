package care.imprint.cli;

import care.imprint.change.ChangeReport;
import care.imprint.change.EditionChange;
import care.imprint.problem.Severity;
import care.imprint.tenant.Impact;
import care.imprint.tenant.Tenants;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells what a change of the guides would touch, before it is made. */
@Command(name = "impact", mixinStandardHelpOptions = true)
final class ImpactCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Words words;

  @Mixin private ContentOptions content = new ContentOptions();
  @Mixin private Earlier earlier = new Earlier();

  ImpactCommand(Surroundings surroundings, Words words) {
    this.surroundings = surroundings;
    this.words = words;
  }

  @Override
  public Integer call() {
    if (!earlier.isGiven()) {
      throw new UsageException("usage.impact");
    }
    Intake now = Intake.read(content, content.asOf(surroundings));
    Intake before = earlier.read(content, surroundings);
    content.selection().check(now);
    Impact impact =
        content
            .selection()
            .of(Impact.between(Tenants.of(before.tenants()), Tenants.of(now.tenants())));
    impact.changes().forEach(change -> print(change, impact));
    impact.broken().forEach(id -> surroundings.out().println(words.text("impact.broken", id)));
    if (!impact.unshown().isEmpty()) {
      surroundings.out().println(ChangeReport.unshown(impact.unshown(), words.locale()));
    }
    surroundings
        .out()
        .println(
            words.text(
                "impact.all", impact.changes().size(), impact.clinics(), impact.lapsed().size()));
    ProblemReport report = new ProblemReport(surroundings.err(), words);
    report.print(now.problems(), Severity.ERROR);
    report.printLeftOut(content.selection().missing(now));
    boolean clean = now.problems().stream().noneMatch(one -> one.severity() == Severity.ERROR);
    return (clean && impact.broken().isEmpty() ? ExitCode.DONE : ExitCode.PROBLEMS).code();
  }

  private void print(EditionChange change, Impact impact) {
    String line = change.edition() + ": " + ChangeReport.summary(change, words.locale());
    surroundings.out().println(line);
    if (impact.lapsed().contains(change.edition())) {
      surroundings.out().println("  " + words.text("impact.lapses"));
    }
  }
}
