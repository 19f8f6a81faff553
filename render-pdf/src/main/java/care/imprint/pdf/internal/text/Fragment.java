package care.imprint.pdf.internal.text;

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

  /** This with more glyphs of the same piece of text. */
  Fragment followedBy(Fragment next) {
    return new Fragment(run.followedBy(next.run()), style, mark, level);
  }
}
