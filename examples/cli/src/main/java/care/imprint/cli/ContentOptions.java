package care.imprint.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** The options that say what is read and which part of it. */
final class ContentOptions {
  @Option(names = "--guides", paramLabel = "DIR|JAR")
  private @Nullable Path guides;

  @Option(names = "--clinics", paramLabel = "DIR")
  private @Nullable Path clinics;

  @Option(names = "--clinic", paramLabel = "ID")
  private List<String> clinicIds = new ArrayList<>();

  @Option(names = "--article", paramLabel = "ID")
  private List<String> articleIds = new ArrayList<>();

  @Option(names = "--locale", paramLabel = "L")
  private List<String> locales = new ArrayList<>();

  @Option(names = "--as-of", paramLabel = "DATE", converter = Day.class)
  private @Nullable LocalDate asOf;

  Optional<Path> guides() {
    return Optional.ofNullable(guides);
  }

  Optional<Path> clinics() {
    return Optional.ofNullable(clinics);
  }

  LocalDate asOf(Surroundings surroundings) {
    return Optional.ofNullable(asOf).orElseGet(surroundings::today);
  }

  Selection selection() {
    return new Selection(clinicIds, articleIds, locales);
  }

  /** Reads a day. */
  static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
      try {
        return LocalDate.parse(text);
      } catch (DateTimeParseException e) {
        throw new UsageException("usage.day", text);
      }
    }
  }
}
