package care.imprint.pdf.internal.opentype;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Devanagari and Gurmukhi: text is cut into syllables, and each is put in the order in which a font
 * draws it. Source: "Developing OpenType Fonts for Devanagari Script" and "for Gurmukhi Script".
 */
final class IndicModel implements ShapingModel {
  static final int REPH = 1 << 1;
  static final int HALF = 1 << 2;
  static final int BELOW = 1 << 3;
  static final int ABOVE = 1 << 4;
  static final int POST = 1 << 5;
  static final int INITIAL = 1 << 6;

  private static final String TAIL =
      "(?:[zw]?H(?:zN?)?[CR]z?N?){0,4}m?(?:[zw]?H(?:zN?)?|Hw|(?:[zw]*MN?H?){0,4})(?:[zw]?SS?w?)?A*";

  /** A consonant with what belongs to it, a vowel, a place holder, or signs without a letter. */
  private static final Pattern SYLLABLE =
      Pattern.compile(
          "(?<consonant>[CR]z?N?"
              + TAIL
              + ")|(?<vowel>(?:RH)?VN?(?:z|"
              + TAIL
              + "))|(?<holder>(?:P|(?:RH)?D)N?"
              + TAIL
              + ")|(?<symbol>YN?(?:[zw]?SS?w?)?A*)|(?<broken>(?:RH)?N?"
              + TAIL
              + ")|.");

  private final Font font;

  IndicModel(Font font) {
    this.font = font;
  }

  @Override
  public List<Stage> stages(GlyphBuffer buffer) {
    IndicOrder order = new IndicOrder(buffer, font);
    cut(buffer);
    return List.of(
        Stage.of("locl", "ccmp").syllabic().then(glyphs -> each(glyphs, order::first)),
        Stage.of("nukt").syllabic(),
        Stage.of("akhn").syllabic(),
        Stage.of(REPH, "rphf").syllabic(),
        Stage.of("rkrf").syllabic(),
        Stage.of(BELOW, "blwf").syllabic(),
        Stage.of(ABOVE, "abvf").syllabic(),
        Stage.of(HALF, "half").syllabic(),
        Stage.of(POST, "pstf").syllabic(),
        Stage.of("vatu").syllabic(),
        Stage.of("cjct").syllabic().then(glyphs -> each(glyphs, order::last)),
        Stage.of("pres", "abvs", "blws", "psts", "haln").and(INITIAL, "init").syllabic(),
        Stage.of("rlig", "calt", "clig", "rclt"));
  }

  @Override
  public boolean marksKeepTheirRoom() {
    return true;
  }

  private interface Ordering {
    void order(int start, int end);
  }

  private static void each(GlyphBuffer buffer, Ordering ordering) {
    for (int start = 0; start < buffer.size(); ) {
      ordering.order(start, buffer.syllableEnd(start));
      start = buffer.syllableEnd(start);
    }
  }

  /** Numbers the syllables; signs without a letter get a dotted circle to stand on. */
  private void cut(GlyphBuffer buffer) {
    StringBuilder kinds = new StringBuilder();
    for (Glyph glyph : buffer.glyphs()) {
      glyph.category = IndicCategories.kind(glyph.codePoint);
      kinds.append(glyph.category);
    }
    Matcher syllables = SYLLABLE.matcher(kinds);
    int number = 0;
    int inserted = 0;
    while (syllables.find()) {
      if (syllables.end() == syllables.start()) {
        continue;
      }
      number++;
      boolean broken = syllables.group("broken") != null;
      for (int i = syllables.start(); i < syllables.end(); i++) {
        buffer.get(i + inserted).syllable = number;
      }
      if (broken && font.circle() != 0) {
        circle(buffer, syllables.start() + inserted, number);
        inserted++;
      }
    }
  }

  private void circle(GlyphBuffer buffer, int at, int number) {
    boolean reph =
        at + 1 < buffer.size()
            && buffer.get(at).category == 'R'
            && buffer.get(at + 1).category == 'H';
    Glyph circle = new Glyph(0x25CC, buffer.get(at).cluster, font.circle());
    circle.category = 'D';
    circle.syllable = number;
    buffer.insert(reph ? at + 2 : at, circle);
  }
}
