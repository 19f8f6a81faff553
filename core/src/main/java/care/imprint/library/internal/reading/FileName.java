package care.imprint.library.internal.reading;

import care.imprint.library.LibraryProblem;
import care.imprint.problem.Location;
import care.imprint.problem.Problems;
import care.imprint.value.Slug;
import java.util.List;
import java.util.Optional;

/**
 * What the name of a file says: {@code group-therapy.fr.md} is the French text of {@code
 * group-therapy}.
 *
 * @param id the id
 * @param language the language tag; that of the library where the name has none
 */
public record FileName(Slug id, String language) {
  /** The name of a Markdown file; nothing if it is no id or of no language of the library. */
  public static Optional<FileName> ofMarkdown(
      String file, List<String> languages, Problems problems) {
    String stem = stem(file);
    int dot = stem.indexOf('.');
    String language = dot < 0 ? languages.get(0) : stem.substring(dot + 1);
    if (!languages.contains(language)) {
      problems.add(
          LibraryProblem.UNEXPECTED_LANGUAGE,
          Location.of(file),
          language,
          String.join(", ", languages));
      return Optional.empty();
    }
    return id(file, dot < 0 ? stem : stem.substring(0, dot), problems)
        .map(id -> new FileName(id, language));
  }

  /** The id that a data file has by its name; nothing if the name is no id. */
  public static Optional<Slug> ofData(String file, Problems problems) {
    return id(file, stem(file), problems);
  }

  private static Optional<Slug> id(String file, String stem, Problems problems) {
    Optional<Slug> id = Slug.parse(stem);
    if (id.isEmpty()) {
      problems.add(LibraryProblem.BAD_FILE_NAME, Location.of(file), stem);
    }
    return id;
  }

  private static String stem(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    return name.substring(0, name.lastIndexOf('.'));
  }
}
