package care.imprint.cli;

import care.imprint.pdf.PrintContrast;
import care.imprint.problem.Problem;
import care.imprint.problem.Problems;
import care.imprint.problem.Severity;
import care.imprint.publish.PublishPlan;
import care.imprint.publish.Publisher;
import care.imprint.publish.Release;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Publishes the guides for the clinics. */
@Command(name = "publish", mixinStandardHelpOptions = true)
final class PublishCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Words words;

  @Mixin private ContentOptions content = new ContentOptions();
  @Mixin private Formats formats = new Formats();

  @Option(names = "--out", paramLabel = "DIR")
  private Path out = Path.of("imprint-out");

  @Option(names = "--threads", paramLabel = "N")
  private int threads = Runtime.getRuntime().availableProcessors();

  PublishCommand(Surroundings surroundings, Words words) {
    this.surroundings = surroundings;
    this.words = words;
  }

  @Override
  public Integer call() throws IOException {
    long started = System.nanoTime();
    Publisher.Builder publisher = formats.publisher();
    if (threads < 1) {
      throw new UsageException("usage.threads", threads);
    }
    Intake intake = Intake.read(content, content.asOf(surroundings));
    content.selection().check(intake);
    List<Problem> contrast = contrast(intake);
    Problems problems = new Problems();
    problems.addAll(intake.problems());
    problems.addAll(contrast);
    PublishPlan plan =
        new PublishPlan(new Editions(intake, content.selection()).toPublish(), problems.sorted());
    Release release = publish(plan, publisher);
    ProblemReport report = new ProblemReport(surroundings.err(), words);
    report.print(release.problems(), Severity.ERROR);
    report.print(contrast, Severity.WARNING);
    report.printLeftOut(content.selection().missing(intake));
    new Summary(surroundings.out(), words).print(release, System.nanoTime() - started, plan.jobs());
    return (release.clean() ? ExitCode.DONE : ExitCode.PROBLEMS).code();
  }

  /** What a press makes unreadable is told whoever prints; a check does not know the press. */
  private List<Problem> contrast(Intake intake) {
    PrintContrast contrast = formats.contrast();
    List<Problem> found =
        intake.tenants().stream()
            .filter(tenant -> content.selection().wantsClinic(tenant.id().value()))
            .flatMap(
                tenant -> contrast.check(tenant.id(), tenant.content().brand().palette()).stream())
            .toList();
    return intake.folders().ofClinics(found);
  }

  private Release publish(PublishPlan plan, Publisher.Builder publisher) throws IOException {
    try (Progress progress = Progress.of(surroundings, words)) {
      return publisher.threads(threads).listener(progress).build().publish(plan, out);
    }
  }
}
