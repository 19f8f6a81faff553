package care.imprint.pdf.internal.text;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Words that were shaped before. When there are many, all are forgotten: those that are still in
 * use soon come again. Thread-safe.
 */
final class ShapedWords {
  /** More than a few guides have in all styles; each takes some 500 bytes. */
  private static final int MOST = 16_384;

  private final Map<Word, List<GlyphRun>> known = new ConcurrentHashMap<>();

  /** Knows nothing yet. */
  ShapedWords() {}

  /**
   * A word and all that its glyphs depend on.
   *
   * @param text the letters
   * @param language the language that decides how letters look, as OpenType names it
   * @param fonts the faces to try in turn
   * @param rightToLeft which way it runs
   */
  record Word(String text, String language, FontStack fonts, boolean rightToLeft) {
    @Override
    public int hashCode() {
      return 31 * text.hashCode() + fonts.hashCode();
    }
  }

  @Nullable List<GlyphRun> find(Word word) {
    return known.get(word);
  }

  void put(Word word, List<GlyphRun> runs) {
    if (known.size() >= MOST) {
      known.clear();
    }
    known.put(word, runs);
  }
}
