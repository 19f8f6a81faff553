package care.imprint.cli;

import care.imprint.problem.Problems;
import care.imprint.problem.Severity;
import care.imprint.tenant.Setting;
import care.imprint.tenant.TenantReader;
import care.imprint.value.Slug;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what holds for a clinic, value by value, with the file and line each comes from. */
@Command(name = "show", mixinStandardHelpOptions = true)
final class ClinicShowCommand implements Callable<Integer> {
  private static final String SAMPLES = "clinics";

  private final Surroundings surroundings;
  private final Words words;

  @Parameters(paramLabel = "ID", descriptionKey = "clinic.id")
  private String id = "";

  @Option(names = "--clinics", paramLabel = "DIR")
  private @Nullable Path clinics;

  @Option(names = "--json")
  private boolean json;

  ClinicShowCommand(Surroundings surroundings, Words words) {
    this.surroundings = surroundings;
    this.words = words;
  }

  @Override
  public Integer call() {
    Problems problems = new Problems();
    List<Setting> settings = Slug.parse(id).map(slug -> read(slug, problems)).orElse(List.of());
    new ProblemReport(surroundings.err(), words).print(problems.sorted(), Severity.ERROR);
    if (settings.isEmpty()) {
      throw new UsageException("usage.no-clinic", id);
    }
    String prefix = Optional.ofNullable(clinics).map(Path::toString).orElse(SAMPLES) + "/";
    SettingReport report = new SettingReport(surroundings.out(), words, prefix);
    if (json) {
      report.json(settings);
    } else {
      report.text(settings);
    }
    return (problems.hasErrors() ? ExitCode.PROBLEMS : ExitCode.DONE).code();
  }

  private List<Setting> read(Slug clinic, Problems problems) {
    TenantReader reader = TenantReader.create();
    return clinics == null
        ? reader.settingsOnClassPath(Imprint.class.getClassLoader(), SAMPLES, clinic, problems)
        : reader.settings(clinics, clinic, problems);
  }
}
