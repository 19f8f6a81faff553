package care.imprint.pdf.internal.opentype;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The glyphs of a text while it is shaped, in logical order. */
final class GlyphBuffer {
  /** How much longer than its text a buffer may grow; fonts that want more are broken. */
  private static final int GROWTH = 64;

  private final List<Glyph> glyphs;
  private final int most;
  private int ligatures;

  GlyphBuffer(List<Glyph> glyphs) {
    this.glyphs = new ArrayList<>(glyphs);
    this.most = GROWTH * (glyphs.size() + 1);
  }

  int size() {
    return glyphs.size();
  }

  Glyph get(int index) {
    return glyphs.get(index);
  }

  List<Glyph> glyphs() {
    return glyphs;
  }

  void insert(int index, Glyph glyph) {
    glyphs.add(index, glyph);
  }

  void remove(int index) {
    glyphs.remove(index);
  }

  /** Puts glyphs in the place of one. */
  void replace(int index, List<Glyph> others) {
    if (size() + others.size() <= most) {
      glyphs.remove(index);
      glyphs.addAll(index, others);
    }
  }

  void move(int from, int to) {
    glyphs.add(to, glyphs.remove(from));
  }

  /** Sorts a part, and leaves what is equal in its order. */
  void sort(int start, int end, Comparator<Glyph> order) {
    glyphs.subList(start, end).sort(order);
  }

  /** A number for a new ligature. */
  int newLigature() {
    return ++ligatures;
  }

  /** The end of the syllable that starts at an index. */
  int syllableEnd(int start) {
    int end = start + 1;
    while (end < size() && get(end).syllable == get(start).syllable) {
      end++;
    }
    return end;
  }
}
