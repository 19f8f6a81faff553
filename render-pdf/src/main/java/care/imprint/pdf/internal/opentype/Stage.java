package care.imprint.pdf.internal.opentype;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Features whose substitutions apply together, in the order of the font's lookups, and what is done
 * with the glyphs after that.
 *
 * @param features the tags, each with the bits of the glyphs it applies to
 * @param bySyllable whether they look no further than the syllable
 * @param joinersCount whether joiners stand in the way of a match
 * @param after what is done after that
 */
record Stage(
    Map<String, Integer> features,
    boolean bySyllable,
    boolean joinersCount,
    Consumer<GlyphBuffer> after) {
  /** Features for all glyphs. */
  static Stage of(String... tags) {
    return of(Glyph.EVERYWHERE, tags);
  }

  /** Features for the glyphs that have a bit. */
  static Stage of(int mask, String... tags) {
    Map<String, Integer> features = new LinkedHashMap<>();
    for (String tag : tags) {
      features.put(tag, mask);
    }
    return new Stage(features, false, false, buffer -> {});
  }

  /** The same with joiners in the way. */
  Stage strict() {
    return new Stage(features, bySyllable, true, after);
  }

  /** The same within syllables, with joiners in the way. */
  Stage syllabic() {
    return new Stage(features, true, true, after);
  }

  /** The same with another feature. */
  Stage and(int mask, String tag) {
    Map<String, Integer> more = new LinkedHashMap<>(features);
    more.put(tag, mask);
    return new Stage(more, bySyllable, joinersCount, after);
  }

  /** The same with something done after that. */
  Stage then(Consumer<GlyphBuffer> action) {
    return new Stage(features, bySyllable, joinersCount, action);
  }
}
