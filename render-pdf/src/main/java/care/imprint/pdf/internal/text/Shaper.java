package care.imprint.pdf.internal.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Turns text into runs of glyphs: the face by character, standard ligatures, kerning. Remembers the
 * words it has met and the characters no face had, so one shaper serves one render.
 */
public final class Shaper {
  private static final int NARROW_NO_BREAK_SPACE = 0x202F;
  private static final int NON_BREAKING_HYPHEN = 0x2011;

  private final TreeSet<Integer> missing = new TreeSet<>();
  private final Map<Word, List<GlyphRun>> met = new HashMap<>();

  private record Word(String text, FontStack fonts) {}

  /** A shaper that has met no missing character yet. */
  public Shaper() {}

  /** The characters met so far that no face has, in order. */
  public List<Integer> missing() {
    return List.copyOf(missing);
  }

  /** The runs of a text, in order. */
  public List<GlyphRun> shape(String text, FontStack fonts) {
    return met.computeIfAbsent(new Word(text, fonts), word -> runs(text, fonts));
  }

  private List<GlyphRun> runs(String text, FontStack fonts) {
    List<GlyphRun> runs = new ArrayList<>();
    int[] codes = text.codePoints().filter(Shaper::isVisible).toArray();
    int start = 0;
    while (start < codes.length) {
      FontFace face = fonts.faceFor(shown(codes[start]));
      int end = start + 1;
      while (end < codes.length && fonts.faceFor(shown(codes[end])) == face) {
        end++;
      }
      runs.add(run(face, codes, start, end));
      start = end;
    }
    return runs;
  }

  private GlyphRun run(FontFace face, int[] codes, int start, int end) {
    int[] glyphs = new int[end - start];
    for (int i = start; i < end; i++) {
      glyphs[i - start] = face.glyph(shown(codes[i]));
      if (glyphs[i - start] == 0) {
        missing.add(codes[i]);
      }
    }
    return withLigatures(face, Arrays.copyOfRange(codes, start, end), glyphs);
  }

  private static GlyphRun withLigatures(FontFace face, int[] codes, int[] glyphs) {
    int[] shaped = new int[glyphs.length];
    int[] advances = new int[glyphs.length];
    List<String> texts = new ArrayList<>(glyphs.length);
    int count = 0;
    for (int i = 0; i < glyphs.length; ) {
      Ligatures.Match match = face.ligature(glyphs, i, glyphs.length);
      int taken = Math.max(1, match.count());
      shaped[count] = match.count() > 0 ? match.glyph() : glyphs[i];
      advances[count] = advance(face, codes[i], shaped[count]);
      if (count > 0) {
        advances[count - 1] += face.kerning(shaped[count - 1], shaped[count]);
      }
      texts.add(new String(codes, i, taken));
      count++;
      i += taken;
    }
    return new GlyphRun(face, Arrays.copyOf(shaped, count), Arrays.copyOf(advances, count), texts);
  }

  /** Narrow no-break spaces are a fifth of an em whatever glyph shows them. */
  private static int advance(FontFace face, int code, int glyph) {
    return code == NARROW_NO_BREAK_SPACE ? face.unitsPerEm() / 5 : face.advance(glyph);
  }

  /** Special spaces and hyphens are shown by the plain ones, which every font has. */
  private static int shown(int code) {
    return switch (code) {
      case 0x00A0, 0x2002, 0x2003, 0x2009, 0x200A, NARROW_NO_BREAK_SPACE -> ' ';
      case NON_BREAKING_HYPHEN -> '-';
      default -> code;
    };
  }

  private static boolean isVisible(int code) {
    return code != 0x00AD && code != 0x200B && code != 0x2060 && code != 0xFEFF;
  }
}
