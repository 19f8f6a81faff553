package care.imprint.pdf.internal.text;

import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Glyphs of one face in the order of the text, which for text from right to left is not the order
 * in which they stand. Measures are in font units; an advance includes the kerning towards the next
 * glyph. Never changed after it was made; the arrays are shared, not copied.
 */
public final class GlyphRun {
  private static final int[] IN_PLACE = {};

  private final FontFace face;
  private final int[] glyphs;
  private final int[] advances;
  private final int[] offsets;
  private final List<String> texts;
  private final String text;
  private final boolean rightToLeft;
  private final boolean spelled;
  private final int width;

  /** Glyphs that stand one after the other. */
  GlyphRun(FontFace face, int[] glyphs, int[] advances, List<String> texts) {
    this(face, glyphs, advances, IN_PLACE, texts, "", false, true);
  }

  /**
   * Glyphs of any kind.
   *
   * @param offsets how far each is moved to the right and up, two values for each glyph; empty
   *     where none is
   * @param texts what each stands for by itself
   * @param text what all stand for, in the order of reading
   */
  GlyphRun(
      FontFace face,
      int[] glyphs,
      int[] advances,
      int[] offsets,
      List<String> texts,
      String text,
      boolean rightToLeft) {
    this(face, glyphs, advances, offsets, texts, text, rightToLeft, spells(texts, text));
  }

  private GlyphRun(
      FontFace face,
      int[] glyphs,
      int[] advances,
      int[] offsets,
      List<String> texts,
      String text,
      boolean rightToLeft,
      boolean spelled) {
    this.face = face;
    this.glyphs = glyphs;
    this.advances = advances;
    this.offsets = offsets;
    this.texts = List.copyOf(texts);
    this.text = text;
    this.rightToLeft = rightToLeft;
    this.spelled = spelled;
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

  /** Whether the face has all characters. */
  boolean isShown() {
    for (int glyph : glyphs) {
      if (glyph == 0) {
        return false;
      }
    }
    return true;
  }

  /** The glyph at an index. */
  public int glyph(int index) {
    return glyphs[index];
  }

  /** The advance at an index, kerning included. */
  public int advance(int index) {
    return advances[index];
  }

  /** How far the glyph at an index is moved to the right. */
  public int right(int index) {
    return offsets.length == 0 ? 0 : offsets[2 * index];
  }

  /** How far the glyph at an index is moved up. */
  public int up(int index) {
    return offsets.length == 0 ? 0 : offsets[2 * index + 1];
  }

  /** Whether the first glyph stands at the right end. */
  public boolean isRightToLeft() {
    return rightToLeft;
  }

  /**
   * The text that the glyph at an index stands for; a ligature stands for several letters, a part
   * of a letter for none.
   */
  public String text(int index) {
    return texts.get(index);
  }

  /** The text of all glyphs. */
  public String text() {
    return spelled ? String.join("", texts) : text;
  }

  /** Whether this is the text of all glyphs. */
  public boolean says(String words) {
    if (!spelled) {
      return text.equals(words);
    }
    int at = 0;
    for (String each : texts) {
      if (!words.startsWith(each, at)) {
        return false;
      }
      at += each.length();
    }
    return at == words.length();
  }

  /** Whether the texts of the glyphs, one after the other, are the text of all. */
  public boolean spellsItself() {
    return spelled;
  }

  private static boolean spells(List<String> texts, String text) {
    return String.join("", texts).equals(text);
  }

  /** Whether each glyph stands behind the one before it, on the base line, and says its text. */
  public boolean isPlain() {
    return spelled && !rightToLeft && offsets.length == 0;
  }

  /** Some of the glyphs. */
  GlyphRun slice(int from, int to) {
    List<String> some = texts.subList(from, to);
    int[] moved = offsets.length == 0 ? offsets : Arrays.copyOfRange(offsets, 2 * from, 2 * to);
    return with(
        Arrays.copyOfRange(glyphs, from, to),
        Arrays.copyOfRange(advances, from, to),
        moved,
        some,
        spelled ? "" : String.join("", some));
  }

  /** A single glyph that stands for another text. */
  GlyphRun saying(String other) {
    return with(glyphs, advances, offsets, List.of(other), spelled ? "" : other);
  }

  /** Runs of the same face, one after the other. */
  static GlyphRun of(List<GlyphRun> runs) {
    GlyphRun first = runs.get(0);
    boolean spelled = true;
    boolean inPlace = true;
    List<String> texts = new ArrayList<>();
    for (GlyphRun run : runs) {
      spelled &= run.spelled;
      inPlace &= run.offsets.length == 0;
      texts.addAll(run.texts);
    }
    return new GlyphRun(
        first.face,
        Ints.concat(arrays(runs, run -> run.glyphs)),
        Ints.concat(arrays(runs, run -> run.advances)),
        inPlace ? IN_PLACE : Ints.concat(arrays(runs, GlyphRun::allOffsets)),
        texts,
        spelled ? "" : runs.stream().map(GlyphRun::text).collect(Collectors.joining()),
        first.rightToLeft,
        spelled);
  }

  private static int[][] arrays(List<GlyphRun> runs, Function<GlyphRun, int[]> part) {
    int[][] arrays = new int[runs.size()][];
    for (int i = 0; i < arrays.length; i++) {
      arrays[i] = part.apply(runs.get(i));
    }
    return arrays;
  }

  private GlyphRun with(int[] others, int[] wide, int[] moved, List<String> words, String said) {
    return new GlyphRun(face, others, wide, moved, words, said, rightToLeft, spelled);
  }

  private int[] allOffsets() {
    return offsets.length == 0 ? new int[2 * glyphs.length] : offsets;
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
