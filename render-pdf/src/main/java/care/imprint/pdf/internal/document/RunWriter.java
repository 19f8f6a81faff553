package care.imprint.pdf.internal.document;

import care.imprint.pdf.internal.text.GlyphRun;

/**
 * Writes the glyphs of a run as they stand, from left to right, each at its place and height.
 * Source: ISO 32000-1, 9.4.3.
 */
final class RunWriter {
  private final StringBuilder out;
  private final GlyphRun run;
  private final double size;

  /** How much nearer the next glyph stands than the font says, in font units. */
  private int closer;

  private int rise;

  RunWriter(StringBuilder out, GlyphRun run, double size) {
    this.out = out;
    this.run = run;
    this.size = size;
  }

  void write() {
    out.append("[(");
    for (int i = 0; i < run.size(); i++) {
      glyph(run.isRightToLeft() ? run.size() - 1 - i : i);
    }
    out.append(")]TJ");
    if (rise != 0) {
      out.append(" 0 Ts");
    }
  }

  private void glyph(int index) {
    int glyph = run.glyph(index);
    raise(run.up(index));
    closer -= run.right(index);
    if (closer != 0) {
      out.append(')');
      Syntax.number(out, closer * 1_000.0 / run.face().unitsPerEm());
      out.append('(');
    }
    octet(glyph >> 8);
    octet(glyph & 0xFF);
    closer = run.right(index) + run.face().advance(glyph) - run.advance(index);
  }

  private void raise(int up) {
    if (up != rise) {
      out.append(")]TJ ");
      Syntax.number(out, up * size / run.face().unitsPerEm());
      out.append(" Ts[(");
      rise = up;
    }
  }

  /** A byte of a literal string. */
  private void octet(int value) {
    if (value == '\r') {
      out.append("\\r");
      return;
    }
    if (value == '(' || value == ')' || value == '\\') {
      out.append('\\');
    }
    out.append((char) value);
  }
}
