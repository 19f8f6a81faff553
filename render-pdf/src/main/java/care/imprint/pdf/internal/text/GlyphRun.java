package care.imprint.pdf.internal.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Glyphs of one face, one after the other. Measures are in font units; an advance includes the
 * kerning towards the next glyph. Never changed after it was made; the arrays are shared, not
 * copied.
 */
public final class GlyphRun {
  private final FontFace face;
  private final int[] glyphs;
  private final int[] advances;
  private final List<String> texts;
  private final int width;

  GlyphRun(FontFace face, int[] glyphs, int[] advances, List<String> texts) {
    this.face = face;
    this.glyphs = glyphs;
    this.advances = advances;
    this.texts = List.copyOf(texts);
    int sum = 0;
    for (int advance : advances) {
      sum += advance;
    }
    this.width = sum;
  }

  /** The face of all glyphs. */
  public FontFace face() {
    return face;
  }

  /** How many glyphs there are. */
  public int size() {
    return glyphs.length;
  }

  /** The glyph at an index. */
  public int glyph(int index) {
    return glyphs[index];
  }

  /** The advance at an index, kerning included. */
  public int advance(int index) {
    return advances[index];
  }

  /** The text that the glyph at an index stands for; a ligature stands for several letters. */
  public String text(int index) {
    return texts.get(index);
  }

  /** The text of all glyphs. */
  public String text() {
    return String.join("", texts);
  }

  /** Some of the glyphs. */
  GlyphRun slice(int from, int to) {
    return new GlyphRun(
        face,
        Arrays.copyOfRange(glyphs, from, to),
        Arrays.copyOfRange(advances, from, to),
        texts.subList(from, to));
  }

  /** A single glyph that stands for another text. */
  GlyphRun saying(String text) {
    return new GlyphRun(face, glyphs, advances, List.of(text));
  }

  /** These glyphs and then others of the same face. */
  GlyphRun followedBy(GlyphRun next) {
    int[] both = Arrays.copyOf(glyphs, glyphs.length + next.glyphs.length);
    System.arraycopy(next.glyphs, 0, both, glyphs.length, next.glyphs.length);
    int[] wide = Arrays.copyOf(advances, both.length);
    System.arraycopy(next.advances, 0, wide, advances.length, next.advances.length);
    List<String> words = new ArrayList<>(texts);
    words.addAll(next.texts);
    return new GlyphRun(face, both, wide, words);
  }

  /** The width in font units. */
  public int width() {
    return width;
  }

  /** The width at a size, in points. */
  public double width(double size) {
    return width * size / face.unitsPerEm();
  }
}
