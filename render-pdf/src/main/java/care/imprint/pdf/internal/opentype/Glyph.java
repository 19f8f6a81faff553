package care.imprint.pdf.internal.opentype;

/** A glyph while text is shaped. Changed in place, by one thread. */
final class Glyph {
  /** Set on glyphs that a feature for all applies to. */
  static final int EVERYWHERE = 1;

  /** Belongs to no ligature and to no mark's neighbours. */
  static final int NO_LIGATURE = 0;

  final int codePoint;
  final int cluster;
  int id;

  /** Which features apply, a bit each. */
  int mask = EVERYWHERE;

  /** Which syllable it is in; lookups of syllables do not look further. */
  int syllable;

  /** What it is within its syllable; the meaning is the shaping model's. */
  char category = ' ';

  /** Where it belongs within its syllable. */
  int place;

  boolean substituted;
  boolean ligated;
  boolean multiplied;

  /** The ligature a glyph is, or a mark stands on. */
  int ligature = NO_LIGATURE;

  /** For a mark, which letter of the ligature it stands on, from 1; else 0. */
  int component;

  /** How many letters a ligature has. */
  int components = 1;

  int advance;
  int dx;
  int dy;

  /** How many glyphs ahead (negative: back) the glyph stands that this one hangs on. */
  int hangsOn;

  /** Whether it hangs as a mark does, and not as joined letters do. */
  boolean hangsAsMark;

  Glyph(int codePoint, int cluster, int id) {
    this.codePoint = codePoint;
    this.cluster = cluster;
    this.id = id;
  }

  /** Another glyph in the place of this. */
  Glyph copy(int other) {
    Glyph copy = new Glyph(codePoint, cluster, other);
    copy.mask = mask;
    copy.syllable = syllable;
    copy.category = category;
    copy.place = place;
    copy.ligature = ligature;
    copy.component = component;
    return copy;
  }

  boolean isJoiner() {
    return !substituted && (codePoint == 0x200C || codePoint == 0x200D);
  }
}
