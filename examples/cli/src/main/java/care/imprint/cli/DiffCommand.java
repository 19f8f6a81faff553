package care.imprint.cli;

import care.imprint.change.Account;
import care.imprint.change.ChangeReport;
import care.imprint.change.EditionChange;
import care.imprint.problem.Problems;
import care.imprint.problem.Severity;
import care.imprint.tenant.Impact;
import care.imprint.tenant.Tenant;
import care.imprint.tenant.Tenants;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what editions say otherwise than before, by meaning. */
@Command(name = "diff", mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {
  private static final List<String> FORMATS = List.of("text", "json", "html");

  private final Surroundings surroundings;
  private final Words words;

  @Mixin private ContentOptions content = new ContentOptions();
  @Mixin private Earlier earlier = new Earlier();

  @Option(names = "--approved")
  private boolean approved;

  @Option(names = "--without-clinics")
  private boolean withoutClinics;

  @Option(names = "--format", paramLabel = "text|json|html", descriptionKey = "diff.format")
  private String format = "text";

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "diff.out")
  private @Nullable Path out;

  DiffCommand(Surroundings surroundings, Words words) {
    this.surroundings = surroundings;
    this.words = words;
  }

  @Override
  public Integer call() throws IOException {
    refuseMixtures();
    if (!FORMATS.contains(format)) {
      throw new UsageException("usage.format", format, String.join(", ", FORMATS));
    }
    Intake now = now();
    content.selection().check(now);
    write(approved ? sinceApproval(now) : sinceEarlier(now));
    ProblemReport report = new ProblemReport(surroundings.err(), words);
    report.print(now.problems(), Severity.ERROR);
    report.printLeftOut(content.selection().missing(now));
    boolean clean = now.problems().stream().noneMatch(one -> one.severity() == Severity.ERROR);
    return (clean ? ExitCode.DONE : ExitCode.PROBLEMS).code();
  }

  private void refuseMixtures() {
    if (approved == earlier.isGiven()) {
      throw new UsageException("usage.diff");
    }
    if (withoutClinics && earlier.guides().isEmpty()) {
      throw new UsageException("usage.diff-guides");
    }
    if (withoutClinics && (content.clinics().isPresent() || earlier.clinics().isPresent())) {
      throw new UsageException("usage.together", "--without-clinics", "--clinics");
    }
  }

  private Intake now() {
    LocalDate asOf = content.asOf(surroundings);
    return withoutClinics ? Intake.ofGuides(content.guides(), asOf) : Intake.read(content, asOf);
  }

  private ChangeReport sinceEarlier(Intake now) {
    Intake before =
        withoutClinics
            ? Intake.ofGuides(earlier.guides(), content.asOf(surroundings))
            : earlier.read(content, surroundings);
    Impact impact =
        content
            .selection()
            .of(Impact.between(Tenants.of(before.tenants()), Tenants.of(now.tenants())));
    return new ChangeReport(impact.changes(), impact.unshown());
  }

  private ChangeReport sinceApproval(Intake now) {
    List<EditionChange> changes = new ArrayList<>();
    for (Tenant tenant : now.tenants()) {
      for (Account before : tenant.signOffs().approved()) {
        tenant
            .edition(before.edition().article(), before.edition().locale(), new Problems())
            .map(edition -> EditionChange.between(before, Account.of(edition)))
            .filter(change -> content.selection().wants(change.edition()))
            .ifPresent(changes::add);
      }
    }
    return new ChangeReport(changes);
  }

  private void write(ChangeReport report) throws IOException {
    String text =
        switch (format) {
          case "json" -> report.json();
          case "html" -> report.html(words.locale());
          default -> report.text(words.locale());
        };
    Optional<Path> file = Optional.ofNullable(out);
    if (file.isPresent()) {
      Files.write(file.get(), text.getBytes(StandardCharsets.UTF_8));
      surroundings.out().println(words.text("diff.written", file.get()));
    } else {
      surroundings.out().print(text);
      surroundings.out().flush();
    }
  }
}
