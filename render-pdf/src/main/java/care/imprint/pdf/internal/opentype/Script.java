package care.imprint.pdf.internal.opentype;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A script, as far as it matters for shaping, by ranges of our own. Source: Unicode 15, Scripts;
 * OpenType 1.9, "Script Tags".
 */
public enum Script {
  /** What goes with any script: spaces, digits, punctuation. */
  COMMON("latn"),
  /** Latin. */
  LATIN("latn"),
  /** Greek. */
  GREEK("grek"),
  /** Cyrillic. */
  CYRILLIC("cyrl"),
  /** Hebrew, from right to left. */
  HEBREW("hebr"),
  /** Arabic, from right to left; letters join. */
  ARABIC("arab"),
  /** Devanagari, in syllables. */
  DEVANAGARI("dev2", "deva"),
  /** Gurmukhi, in syllables. */
  GURMUKHI("gur2", "guru"),
  /** Ideographs. */
  HAN("hani"),
  /** Japanese syllables. */
  KANA("kana"),
  /** Korean syllables. */
  HANGUL("hang"),
  /** Any other. */
  OTHER("DFLT");

  private final ImmutableList<String> tags;

  Script(String... tags) {
    this.tags = ImmutableList.copyOf(tags);
  }

  /** The tags of OpenType, the newest first. */
  List<String> tags() {
    return tags;
  }

  /** Whether the letters of a word change with their neighbours, stand on each other or move. */
  public boolean isComplex() {
    return this == HEBREW || this == ARABIC || isIndic();
  }

  boolean isIndic() {
    return this == DEVANAGARI || this == GURMUKHI;
  }

  /** The script of a character. */
  public static Script of(int code) {
    if (code < 0x250) {
      return isLatin(code) ? LATIN : COMMON;
    }
    if (code < 0x2000) {
      return alphabet(code);
    }
    return beyond(code);
  }

  private static boolean isLatin(int code) {
    return (code >= 'a' && code <= 'z')
        || (code >= 'A' && code <= 'Z')
        || (code >= 0xC0 && code != 0xD7 && code != 0xF7);
  }

  private static Script alphabet(int code) {
    if (BidiClasses.isMark(code) && code < 0x370) {
      return COMMON;
    } else if (code < 0x300) {
      return LATIN;
    } else if (code >= 0x370 && code < 0x400) {
      return GREEK;
    } else if (code >= 0x400 && code < 0x530) {
      return CYRILLIC;
    } else if (code >= 0x590 && code < 0x600) {
      return HEBREW;
    } else if ((code >= 0x600 && code < 0x700)
        || (code >= 0x750 && code < 0x780)
        || (code >= 0x870 && code < 0x900)) {
      return ARABIC;
    } else if (code >= 0x900 && code < 0x980) {
      return code == 0x964 || code == 0x965 ? COMMON : DEVANAGARI;
    } else if (code >= 0xA00 && code < 0xA80) {
      return GURMUKHI;
    } else if (code >= 0x1E00) {
      return code < 0x1F00 ? LATIN : GREEK;
    }
    return code >= 0x1100 && code < 0x1200 ? HANGUL : OTHER;
  }

  private static Script beyond(int code) {
    if (code < 0x2C00 || (code >= 0x3000 && code < 0x3040) || (code >= 0xFFE0 && code < 0x10000)) {
      return COMMON;
    } else if (code >= 0x3040 && code < 0x3100) {
      return KANA;
    } else if ((code >= 0x3130 && code < 0x3190) || (code >= 0xAC00 && code < 0xD7B0)) {
      return HANGUL;
    } else if (code >= 0xFB1D && code < 0xFB50) {
      return HEBREW;
    } else if ((code >= 0xFB50 && code < 0xFE00) || (code >= 0xFE70 && code < 0xFEFF)) {
      return ARABIC;
    }
    return (code >= 0x3400 && code < 0xA000) || (code >= 0xF900 && code < 0xFB00) || code >= 0x20000
        ? HAN
        : OTHER;
  }
}
