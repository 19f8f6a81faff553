package care.imprint.pdf.internal.text;

import java.util.List;

/**
 * A run of glyphs as it shall be painted.
 *
 * @param run the glyphs
 * @param style how they look
 * @param mark what they mean
 * @param level how deep it is inside text that runs the other way: odd from right to left
 */
public record Fragment(GlyphRun run, TextStyle style, Mark mark, int level) {
  /** A run that stands in the order of text from left to right. */
  public Fragment(GlyphRun run, TextStyle style, Mark mark) {
    this(run, style, mark, 0);
  }

  /** The width in points. */
  public double width() {
    return run.width(style.size());
  }

  /** The same glyphs in another look and meaning. */
  Fragment as(TextStyle other, Mark meaning) {
    return new Fragment(run, other, meaning, level);
  }

  /** The same without a line below. */
  Fragment plain() {
    return new Fragment(run, style.plain(), mark, level);
  }

  /** Whether this and another are one piece of text, cut only to break lines. */
  boolean continues(Fragment before) {
    return level == before.level()
        && mark.equals(before.mark())
        && run.face().equals(before.run().face())
        && style.equals(before.style());
  }

  /** Pieces of one text, each of which continues the one before, as one. */
  static Fragment of(List<Fragment> pieces) {
    Fragment first = pieces.get(0);
    if (pieces.size() == 1) {
      return first;
    }
    GlyphRun run = GlyphRun.of(pieces.stream().map(Fragment::run).toList());
    return new Fragment(run, first.style, first.mark, first.level);
  }
}
