package care.imprint.pdf.internal.document;

import care.imprint.pdf.internal.text.GlyphRun;

/**
 * Writes the glyphs of a run in the order of reading, each at its place and height; text from right
 * to left steps back before each glyph. Source: ISO 32000-1, 9.4.3 and 14.8.2.3.
 */
final class RunWriter {
  private final ByteText out;
  private final GlyphRun run;
  private final FontTable fonts;
  private final double size;

  /** Where the next glyph would stand, in font units from the left end. */
  private int pen;

  private int rise;

  RunWriter(ByteText out, GlyphRun run, FontTable fonts, double size) {
    this.out = out;
    this.run = run;
    this.fonts = fonts;
    this.size = size;
  }

  /** Writes the glyphs; where their text is told already, none tells its own. */
  void write(boolean told) {
    boolean silent = told || run.isPlain();
    boolean turned = run.isRightToLeft();
    out.append("[(");
    int place = turned ? run.width() : 0;
    for (int start = 0; start < run.size(); ) {
      int end = silent ? start + 1 : end(start);
      boolean tells = !silent && !isKnown(start, end);
      if (tells) {
        Syntax.text(out.append(")]TJ/Span<</ActualText"), run.text(start));
        out.append(">>BDC[(");
      }
      for (int i = start; i < end; i++) {
        place -= turned ? run.advance(i) : 0;
        glyph(i, place + run.right(i));
        place += turned ? 0 : run.advance(i);
      }
      out.append(tells ? ")]TJ EMC[(" : "");
      start = end;
    }
    out.append(")]TJ");
    if (rise != 0) {
      out.append(" 0 Ts");
    }
  }

  /** The end of the glyphs that tell one text together. */
  private int end(int start) {
    int end = start + 1;
    while (end < run.size() && run.text(end).isEmpty()) {
      end++;
    }
    return end;
  }

  /** Whether the file gives these glyphs the text they have here. */
  private boolean isKnown(int start, int end) {
    StringBuilder said = new StringBuilder();
    for (int i = start; i < end; i++) {
      said.append(fonts.said(run.face(), run.glyph(i)));
    }
    return said.toString().contentEquals(run.text(start));
  }

  private void glyph(int index, int place) {
    int glyph = run.glyph(index);
    raise(run.up(index));
    if (pen != place) {
      out.append(')');
      Syntax.number(out, (pen - place) * 1_000.0 / run.face().unitsPerEm());
      out.append('(');
    }
    octet(glyph >> 8);
    octet(glyph & 0xFF);
    pen = place + run.face().advance(glyph);
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
