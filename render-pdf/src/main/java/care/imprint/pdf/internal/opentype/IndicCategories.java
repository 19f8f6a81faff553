package care.imprint.pdf.internal.opentype;

/**
 * What characters are within a syllable of Devanagari and Gurmukhi. Source: Unicode 15,
 * IndicSyllabicCategory and IndicPositionalCategory. C is a consonant, R the consonant ra, V a
 * vowel of its own, M the sign of a vowel, m that of a consonant, N a nukta, H a virama, S a sign
 * that modifies the syllable, A an accent, P stands for a letter, Y is a symbol, z and w the joiner
 * and the non-joiner, D the dotted circle.
 */
final class IndicCategories {
  private static final int DEVANAGARI = 0x0900;
  private static final int GURMUKHI = 0x0A00;
  private static final int BLOCK = 0x80;

  private static final String DEVANAGARI_KINDS =
      "SSSSVVVVVVVVVVVVVVVVVCCCCCCCCCCCCCCCCCCCCCCCCCCCRCCCCCCCCCMMNYMMMMMMMMMMMMMMMHMM.AASSMMMCCCCCCCC"
          + "VVMM..PPPPPPPPPP..VVVVVVCCCCCCCC";
  private static final String DEVANAGARI_SIDES =
      "..........................................................tr..rlrbbbbttttrrrr.lr.....tbb........"
          + "..bb............................";
  private static final String GURMUKHI_KINDS =
      ".SSS.VVVVVV....VV..VVCCCCCCCCCCCCCCCCCCCC.CCCCCCR.CC.CC.CC..N.MMMMM....MM..MMH...M.......CCCC.C."
          + "......PPPPPPPPPPSSCC.m..........";

  private IndicCategories() {}

  static char kind(int code) {
    return switch (code) {
      case 0x200C -> 'w';
      case 0x200D -> 'z';
      case 0x25CC -> 'D';
      case 0x00A0, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014 -> 'P';
      default -> letter(code);
    };
  }

  private static char letter(int code) {
    if (code >= DEVANAGARI && code < DEVANAGARI + BLOCK) {
      return DEVANAGARI_KINDS.charAt(code - DEVANAGARI);
    }
    return code >= GURMUKHI && code < GURMUKHI + BLOCK
        ? GURMUKHI_KINDS.charAt(code - GURMUKHI)
        : '.';
  }

  static boolean isGurmukhi(int code) {
    return code >= GURMUKHI && code < GURMUKHI + BLOCK;
  }

  /** Whether the sign of a vowel stands before its consonant. */
  static boolean standsBefore(int code) {
    return code == GURMUKHI + 0x3F
        || (code >= DEVANAGARI
            && code < DEVANAGARI + BLOCK
            && DEVANAGARI_SIDES.charAt(code - DEVANAGARI) == 'l');
  }

  static boolean isConsonant(char kind) {
    return "CRVPDm".indexOf(kind) >= 0;
  }
}
