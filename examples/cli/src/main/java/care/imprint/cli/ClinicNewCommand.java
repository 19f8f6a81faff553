package care.imprint.cli;

import care.imprint.tenant.Jurisdiction;
import care.imprint.tenant.Starter;
import care.imprint.tenant.jurisdiction.JurisdictionRule;
import care.imprint.tenant.jurisdiction.Jurisdictions;
import care.imprint.tenant.jurisdiction.RequiredClinicField;
import care.imprint.value.Color;
import care.imprint.value.Slug;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the folder of a new clinic that reads back without a problem. */
@Command(name = "new", mixinStandardHelpOptions = true)
final class ClinicNewCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Words words;

  @Parameters(paramLabel = "NAME", descriptionKey = "clinic.name")
  private String name = "";

  @Option(names = "--color", paramLabel = "#RRGGBB")
  private String color = "#0f5257";

  @Option(names = "--clinics", paramLabel = "DIR", descriptionKey = "clinic.folder")
  private Path clinics = Path.of("my-clinics");

  @Option(names = "--languages", paramLabel = "en-CA,fr-CA", split = ",")
  private List<String> languages = List.of("en-CA");

  @Option(names = "--jurisdiction", paramLabel = "CA-ON")
  private String jurisdiction = "CA-ON";

  @Option(names = "--licence", paramLabel = "NUMBER")
  private @Nullable String licence;

  ClinicNewCommand(Surroundings surroundings, Words words) {
    this.surroundings = surroundings;
    this.words = words;
  }

  @Override
  public Integer call() throws IOException {
    Slug id = Starter.id(name).orElseThrow(() -> new UsageException("usage.name", name));
    Starter starter = starter();
    Path folder = clinics.resolve(id.value());
    if (Files.exists(folder)) {
      throw new UsageException("usage.exists", folder);
    }
    starter.write(folder);
    if (!starter.primary().equals(wanted())) {
      surroundings
          .out()
          .println(words.text("new.adapted", wanted(), starter.primary(), starter.ratio(wanted())));
    }
    surroundings.out().println(words.text("new.done", folder));
    surroundings.out().println(words.text("new.next", clinics));
    return ExitCode.DONE.code();
  }

  private Starter starter() {
    List<Locale> locales = languages.stream().map(ClinicNewCommand::language).toList();
    Jurisdiction place = jurisdiction();
    Color primary = wanted();
    try {
      return Starter.of(name, primary, locales, place, Optional.ofNullable(licence));
    } catch (IllegalArgumentException notPlain) {
      throw new UsageException("usage.name", name);
    }
  }

  private static Locale language(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    if (!locale.toLanguageTag().equals(tag) || locale.getCountry().isEmpty()) {
      throw new UsageException("usage.language", tag);
    }
    return locale;
  }

  /** Where a licence number must be shown, a starter without one could not be published. */
  private Jurisdiction jurisdiction() {
    if (!jurisdiction.matches(Jurisdiction.PATTERN)) {
      throw new UsageException("usage.jurisdiction", jurisdiction);
    }
    boolean asksLicence =
        Jurisdictions.bundled().in(jurisdiction).stream()
            .flatMap(pack -> pack.rules().stream())
            .anyMatch(
                rule ->
                    rule instanceof JurisdictionRule.RequiredField required
                        && required.field() == RequiredClinicField.LICENCE);
    if (asksLicence && licence == null) {
      throw new UsageException("usage.licence", jurisdiction);
    }
    return Jurisdiction.of(jurisdiction);
  }

  private Color wanted() {
    if (!color.matches(Color.PATTERN)) {
      throw new UsageException("usage.color", color);
    }
    return Color.of(color);
  }
}
