package care.imprint.pdf.internal.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * Turns text into runs of glyphs: the face by character, standard ligatures, kerning, and for
 * scripts that want more all that {@link ComplexText} does. Remembers the characters no face had,
 * so one shaper serves one render.
 */
public final class Shaper {
  /** The tags of OpenType for languages whose letters look unlike those of others. */
  private static final Map<String, String> LANGUAGES =
      Map.of(
          "ar", "ARA ", "fa", "FAR ", "ur", "URD ", "sd", "SND ", "hi", "HIN ", "mr", "MAR ", "ne",
          "NEP ", "sa", "SAN ", "pa", "PAN ", "he", "IWR ");

  private final TreeSet<Integer> missing = new TreeSet<>();
  private final String language;
  private final ShapedWords words;

  /** A shaper for no language in particular that has met no missing character yet. */
  public Shaper() {
    this(Locale.ROOT);
  }

  /** A shaper for a language that has met no missing character yet. */
  public Shaper(Locale locale) {
    this(locale, new ShapedWords());
  }

  /** A shaper that has met no missing character yet, but knows these words. */
  Shaper(Locale locale, ShapedWords words) {
    this.language = LANGUAGES.getOrDefault(locale.getLanguage(), "");
    this.words = words;
  }

  /** The characters met so far that no face has, in order. */
  public List<Integer> missing() {
    return List.copyOf(missing);
  }

  /** The runs of a text from left to right, in order. */
  public List<GlyphRun> shape(String text, FontStack fonts) {
    return shape(text, fonts, false);
  }

  /** The runs of a text that runs one way, in the order of the text. */
  List<GlyphRun> shape(String text, FontStack fonts, boolean rightToLeft) {
    ShapedWords.Word word = new ShapedWords.Word(text, language, fonts, rightToLeft);
    List<GlyphRun> known = words.find(word);
    return known == null ? shaped(word) : known;
  }

  /** A word with a character that no face has is not remembered, so that it is noticed again. */
  private List<GlyphRun> shaped(ShapedWords.Word word) {
    List<GlyphRun> runs =
        word.rightToLeft() || ComplexText.wants(word.text())
            ? new ComplexText(word.fonts(), language, word.rightToLeft(), missing::add)
                .runs(word.text())
            : runs(word.text(), word.fonts());
    if (runs.stream().allMatch(GlyphRun::isShown)) {
      words.put(word, runs);
    }
    return runs;
  }

  private List<GlyphRun> runs(String text, FontStack fonts) {
    List<GlyphRun> runs = new ArrayList<>();
    int[] codes = visible(text);
    int start = 0;
    while (start < codes.length) {
      FontFace face = fonts.faceFor(Spaces.shown(codes[start]));
      int end = start + 1;
      while (end < codes.length && fonts.faceFor(Spaces.shown(codes[end])).equals(face)) {
        end++;
      }
      runs.add(run(face, codes, start, end));
      start = end;
    }
    return runs;
  }

  /** The characters that show something. */
  private static int[] visible(String text) {
    int[] codes = new int[text.length()];
    int count = 0;
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      int code = text.codePointAt(i);
      if (!Spaces.isSilent(code)) {
        codes[count++] = code;
      }
    }
    return Arrays.copyOf(codes, count);
  }

  private GlyphRun run(FontFace face, int[] codes, int start, int end) {
    int[] glyphs = new int[end - start];
    for (int i = start; i < end; i++) {
      glyphs[i - start] = face.glyph(Spaces.shown(codes[i]));
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
      texts.add(taken == 1 ? Letters.text(codes[i]) : new String(codes, i, taken));
      count++;
      i += taken;
    }
    return new GlyphRun(face, Arrays.copyOf(shaped, count), Arrays.copyOf(advances, count), texts);
  }

  /** Narrow no-break spaces are a fifth of an em whatever glyph shows them. */
  private static int advance(FontFace face, int code, int glyph) {
    return code == Spaces.NARROW_NO_BREAK_SPACE ? face.unitsPerEm() / 5 : face.advance(glyph);
  }
}
