package care.imprint.library.internal.citation;

import care.imprint.library.CitationStyle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The styles and languages of the Citation Style Language that are bundled. */
final class StyleFiles {
  private static final String ENGLISH = "en-US";
  private static final String FRENCH = "fr-CA";

  private StyleFiles() {}

  /** The tag of the language in which references are worded for a locale. */
  static String language(Locale locale) {
    return locale.getLanguage().equals(Locale.FRENCH.getLanguage()) ? FRENCH : ENGLISH;
  }

  static String style(CitationStyle style) {
    return read(
        switch (style) {
          case VANCOUVER -> "nlm-citation-sequence.csl";
          case APA -> "apa.csl";
          case AMA -> "american-medical-association.csl";
        });
  }

  /**
   * The words of a language.
   *
   * @throws IllegalArgumentException if they are not bundled; the processor then goes without
   */
  static String words(String language) {
    if (!language.equals(ENGLISH) && !language.equals(FRENCH)) {
      throw new IllegalArgumentException("Not a bundled language: " + language);
    }
    return read("locales-%s.xml".formatted(language));
  }

  private static String read(String file) {
    try (InputStream in = StyleFiles.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("The file " + file + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
