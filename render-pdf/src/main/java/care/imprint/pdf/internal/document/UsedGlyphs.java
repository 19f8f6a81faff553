package care.imprint.pdf.internal.document;

import care.imprint.pdf.internal.layout.Paint;
import care.imprint.pdf.internal.text.FontFace;
import care.imprint.pdf.internal.text.GlyphRun;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The glyphs of a face that a document needs, each with the text it stands for. A document that
 * shows some letters of an alphabet gets the whole of it: handouts that differ in a name then share
 * one cut of the font, for few bytes more.
 */
final class UsedGlyphs {
  private static final List<List<String>> ALPHABETS =
      Stream.of(
              "abcdefghijklmnopqrstuvwxyz",
              "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
              " 0123456789.,:;-–()/+$%",
              "’!?&@“”",
              "àâçèéêëîïôùûü«»œ",
              "ÀÂÇÈÉÊÎÔ")
          .map(letters -> List.of(letters.split("")))
          .toList();

  /** What a part of a letter says: a space of no width, since files must give each glyph a text. */
  private static final String NOTHING = "\u200b";

  private static final int FEW = 128;

  private final FontFace face;

  /** By the number of the glyph, as far as any is used. */
  private String[] texts = new String[FEW];

  private final BitSet used = new BitSet();

  UsedGlyphs(FontFace face) {
    this.face = face;
  }

  /** Adds the glyphs that paints show to those of their faces. */
  static void add(List<Paint> paints, Map<FontFace, UsedGlyphs> used) {
    for (Paint paint : paints) {
      if (paint instanceof Paint.Glyphs glyphs) {
        GlyphRun run = glyphs.fragment().run();
        used.computeIfAbsent(run.face(), UsedGlyphs::new).add(run);
      }
    }
  }

  private void add(GlyphRun run) {
    for (int i = 0; i < run.size(); i++) {
      add(run.glyph(i), run.text(i));
    }
  }

  void add(GlyphTexts some) {
    for (int i = 0; i < some.size(); i++) {
      add(some.glyph(i), some.text(i));
    }
  }

  /** Of several texts one glyph stands for, the first in order is kept; none only if all are. */
  private void add(int glyph, String text) {
    String known = text(glyph);
    if (text.equals(known)) {
      return;
    }
    boolean better =
        known == null
            || known.equals(NOTHING)
            || (!says(text).isEmpty() && known.compareTo(text) > 0);
    if (better) {
      put(glyph, text.isEmpty() ? NOTHING : text);
      used.set(glyph);
    }
  }

  private @Nullable String text(int glyph) {
    return glyph < texts.length ? texts[glyph] : null;
  }

  private void put(int glyph, String text) {
    if (glyph >= texts.length) {
      texts = Arrays.copyOf(texts, Math.max(glyph + 1, 2 * texts.length));
    }
    texts[glyph] = text;
  }

  /** Adds the rest of the alphabets in use. */
  void complete() {
    ALPHABETS.stream().filter(this::isInUse).forEach(this::addAll);
  }

  /** The text of one glyph. */
  String said(int glyph) {
    String text = text(glyph);
    return text == null ? "" : says(text);
  }

  private static String says(String text) {
    return text.equals(NOTHING) ? "" : text;
  }

  /** The text of each glyph. */
  GlyphTexts texts() {
    int[] glyphs = new int[used.cardinality()];
    String[] said = new String[glyphs.length];
    int count = 0;
    for (int glyph = used.nextSetBit(0); glyph >= 0; glyph = used.nextSetBit(glyph + 1)) {
      glyphs[count] = glyph;
      said[count++] = texts[glyph];
    }
    return new GlyphTexts(glyphs, said);
  }

  private boolean isInUse(List<String> alphabet) {
    return alphabet.stream().anyMatch(letter -> used.get(glyph(letter)));
  }

  private void addAll(List<String> alphabet) {
    for (String letter : alphabet) {
      if (glyph(letter) != 0) {
        add(glyph(letter), letter);
      }
    }
  }

  private int glyph(String letter) {
    return face.glyph(letter.charAt(0));
  }
}
