package care.imprint.pdf.internal.document;

import care.imprint.pdf.internal.layout.Paint;
import care.imprint.pdf.internal.text.ColorRole;
import care.imprint.pdf.internal.text.Fragment;
import care.imprint.pdf.internal.text.GlyphRun;
import care.imprint.pdf.internal.text.Itemizer;
import java.util.Optional;

/**
 * Writes the text of one page. Says only what changes from one piece to the next: the font, the
 * colour, the place. Source: ISO 32000-1, 9.4.
 */
final class TextWriter {
  private final ByteText out;
  private final FontTable fonts;
  private final ColorTable colors;
  private final double pageHeight;
  private boolean open;
  private String font = "";
  private double size;
  private Optional<ColorRole> color = Optional.empty();
  private long x;
  private long y;

  TextWriter(ByteText out, FontTable fonts, ColorTable colors, double pageHeight) {
    this.out = out;
    this.fonts = fonts;
    this.colors = colors;
    this.pageHeight = pageHeight;
  }

  void write(Paint.Glyphs glyphs) {
    Fragment fragment = glyphs.fragment();
    double baseline = pageHeight - glyphs.y() + fragment.style().rise();
    look(fragment);
    begin();
    move(Math.round(glyphs.x() * 1_000), Math.round(baseline * 1_000));
    GlyphRun run = fragment.run();
    boolean told = !run.spellsItself() || run.says(Itemizer.SOFT_HYPHEN);
    if (told) {
      Syntax.text(out.append("/Span<</ActualText"), run.text());
      out.append(">>BDC ");
    }
    new RunWriter(out, run, fonts, fragment.style().size()).write(told);
    out.append(told ? " EMC\n" : "\n");
    if (fragment.style().underline()) {
      underline(glyphs.x(), baseline, fragment);
    }
  }

  /** Forgets the font and the colour, so that they are said again. */
  void forget() {
    font = "";
    color = Optional.empty();
  }

  /** Ends the text object, if one is begun; anything may follow. */
  void end() {
    if (open) {
      out.append("ET\n");
    }
    open = false;
  }

  private void begin() {
    if (!open) {
      out.append("BT ");
      x = 0;
      y = 0;
    }
    open = true;
  }

  private void look(Fragment fragment) {
    String name = FontTable.name(fragment.run().face());
    if (!name.equals(font) || size != fragment.style().size()) {
      font = name;
      size = fragment.style().size();
      out.append('/').append(font).append(' ');
      Syntax.number(out, size);
      out.append(" Tf ");
    }
    ColorRole wanted = fragment.style().color();
    if (color.isEmpty() || !color.get().equals(wanted)) {
      color = Optional.of(wanted);
      colors.text(out, wanted);
    }
  }

  private void move(long toX, long toY) {
    Syntax.numbers(out, (toX - x) / 1_000.0, (toY - y) / 1_000.0);
    out.append("Td ");
    x = toX;
    y = toY;
  }

  private void underline(double left, double baseline, Fragment fragment) {
    end();
    double em = fragment.style().size();
    Syntax.numbers(out, left, baseline - em * 0.14, fragment.width(), em * 0.05);
    out.append("re f\n");
  }
}
