package care.imprint.pdf.internal.document;

import care.imprint.pdf.internal.text.FontFace;
import care.imprint.pdf.internal.text.GlyphRun;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The glyphs of a face that a document needs, each with the text it stands for. A document that
 * shows some letters of an alphabet gets the whole of it: handouts that differ in a name then share
 * one cut of the font, for few bytes more.
 */
final class UsedGlyphs {
  private static final List<String> ALPHABETS =
      List.of(
          "abcdefghijklmnopqrstuvwxyz",
          "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
          " 0123456789.,:;-–()/+$%",
          "’!?&@“”",
          "àâçèéêëîïôùûü«»œ",
          "ÀÂÇÈÉÊÎÔ");

  /** What a part of a letter says: a space of no width, since files must give each glyph a text. */
  private static final String NOTHING = "\u200b";

  private final FontFace face;
  private final String[] texts;

  UsedGlyphs(FontFace face) {
    this.face = face;
    this.texts = new String[face.glyphCount()];
  }

  void add(GlyphRun run) {
    for (int i = 0; i < run.size(); i++) {
      add(run.glyph(i), run.text(i));
    }
  }

  /** Of several texts one glyph stands for, the first in order is kept; none only if all are. */
  private void add(int glyph, String text) {
    String known = texts[glyph];
    if (text.equals(known)) {
      return;
    }
    boolean better =
        known == null || known.equals(NOTHING) || (!text.isEmpty() && known.compareTo(text) > 0);
    if (better) {
      texts[glyph] = text.isEmpty() ? NOTHING : text;
    }
  }

  /** Adds the rest of the alphabets in use. */
  void complete() {
    ALPHABETS.stream().filter(this::isInUse).forEach(this::addAll);
  }

  /** The text of one glyph. */
  String said(int glyph) {
    String text = texts[glyph];
    return text == null || text.equals(NOTHING) ? "" : text;
  }

  /** The text of each glyph, by its number. */
  SortedMap<Integer, String> texts() {
    SortedMap<Integer, String> all = new TreeMap<>();
    for (int glyph = 0; glyph < texts.length; glyph++) {
      if (texts[glyph] != null) {
        all.put(glyph, texts[glyph]);
      }
    }
    return all;
  }

  private boolean isInUse(String alphabet) {
    return alphabet.chars().map(face::glyph).anyMatch(glyph -> texts[glyph] != null);
  }

  private void addAll(String alphabet) {
    alphabet
        .chars()
        .filter(letter -> face.glyph(letter) != 0)
        .forEach(letter -> add(face.glyph(letter), Character.toString(letter)));
  }
}
