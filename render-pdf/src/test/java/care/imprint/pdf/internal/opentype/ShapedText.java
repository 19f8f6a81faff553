package care.imprint.pdf.internal.opentype;

import care.imprint.pdf.internal.text.FontFace;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.stream.Collectors;

/** Shaped text as {@code hb-shape --no-glyph-names --no-clusters} writes it. */
final class ShapedText {
  private ShapedText() {}

  static String of(FontFace face, String text, Script script) {
    boolean rightToLeft = script == Script.ARABIC || script == Script.HEBREW;
    List<ShapedGlyph> glyphs =
        face.shaper().shape(TextShaper.prepared(text), script, "", rightToLeft);
    return (rightToLeft ? Lists.reverse(glyphs) : glyphs)
        .stream().map(ShapedText::words).collect(Collectors.joining("|", "[", "]"));
  }

  private static String words(ShapedGlyph glyph) {
    String offset =
        glyph.dx() == 0 && glyph.dy() == 0 ? "" : "@%s,%s".formatted(glyph.dx(), glyph.dy());
    return "%s%s+%s".formatted(glyph.glyph(), offset, glyph.advance());
  }
}
