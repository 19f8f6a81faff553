package care.imprint.tenant.internal.reading;

import care.imprint.library.LibraryProblem;
import care.imprint.library.internal.data.Nearest;
import care.imprint.library.internal.reading.Reading;
import care.imprint.problem.Location;
import care.imprint.problem.Problems;
import care.imprint.typeface.BundledTypefaces;
import care.imprint.typeface.FontFile;
import care.imprint.typeface.FontReader;
import care.imprint.typeface.Typeface;
import care.imprint.value.Slug;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The typefaces a brand can name: its own, read from its files, and the bundled ones. Not
 * thread-safe; used once.
 */
final class TypefaceFiles {
  private final Configuration configuration;
  private final Reading reading;
  private final Map<String, TenantFile.FontPart> fonts;

  TypefaceFiles(
      Configuration configuration, Reading reading, Map<String, TenantFile.FontPart> fonts) {
    this.configuration = configuration;
    this.reading = reading;
    this.fonts = fonts;
  }

  /** The typeface with an id that is written for a part of the brand. */
  Optional<Typeface> find(Slug id, String part) {
    TenantFile.FontPart own = fonts.get(id.value());
    if (own != null) {
      return read(id, own);
    }
    Optional<Typeface> bundled = BundledTypefaces.find(id);
    if (bundled.isEmpty()) {
      List<String> known =
          Stream.concat(fonts.keySet().stream(), BundledTypefaces.ids().stream().map(Slug::value))
              .toList();
      reading
          .problems()
          .add(
              LibraryProblem.UNKNOWN_VALUE,
              configuration.document().value("/brand/typefaces/" + part),
              id.value(),
              Nearest.suggestion(id.value(), known));
    }
    return bundled;
  }

  /** A style that has no file of its own is shown upright, in the same weight. */
  private Optional<Typeface> read(Slug id, TenantFile.FontPart part) {
    String pointer = "/brand/fonts/" + id + "/";
    Optional<FontFile> regular = file(part.regular(), pointer + "regular");
    Optional<FontFile> bold = file(part.bold(), pointer + "bold");
    Optional<FontFile> italic =
        part.italic().map(name -> file(name, pointer + "italic")).orElse(regular);
    Optional<FontFile> boldItalic =
        part.boldItalic().map(name -> file(name, pointer + "bold-italic")).orElse(bold);
    if (Stream.of(regular, bold, italic, boldItalic).anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    return Optional.of(
        new Typeface(
            id,
            part.family(),
            part.serif(),
            regular.get(),
            bold.get(),
            italic.get(),
            boldItalic.get()));
  }

  private Optional<FontFile> file(String name, String pointer) {
    Location place = configuration.document().value(pointer);
    ClinicFolder files = configuration.home(place);
    return files
        .known()
        .fonts()
        .of(
            name,
            place,
            reading.problems(),
            problems -> font(files.tellingTo(problems), name, place, problems));
  }

  private static Optional<FontFile> font(
      ClinicFolder files, String name, Location place, Problems problems) {
    return files
        .require(name, place)
        .flatMap(content -> new FontReader().read(files.path(name), content, problems));
  }
}
