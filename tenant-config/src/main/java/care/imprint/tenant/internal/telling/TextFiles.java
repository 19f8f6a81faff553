package care.imprint.tenant.internal.telling;

import care.imprint.library.Library;
import care.imprint.problem.Location;
import care.imprint.value.Slug;
import java.util.Locale;

/** Where the texts of a library stand in its files. */
final class TextFiles {
  private TextFiles() {}

  /** The file of a text; the library's first language has no suffix. */
  static Location of(Library library, String folder, Slug id, String language) {
    boolean first =
        Locale.forLanguageTag(language)
            .getLanguage()
            .equals(library.network().defaultLanguage().getLanguage());
    return Location.of(
        first ? "%s/%s.md".formatted(folder, id) : "%s/%s.%s.md".formatted(folder, id, language));
  }
}
