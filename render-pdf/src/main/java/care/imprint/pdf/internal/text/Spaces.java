package care.imprint.pdf.internal.text;

/** Characters that are shown by other ones or not at all. */
final class Spaces {
  static final int NARROW_NO_BREAK_SPACE = 0x202F;
  private static final int NON_BREAKING_HYPHEN = 0x2011;

  private Spaces() {}

  /** Special spaces and hyphens are shown by the plain ones, which every font has. */
  static int shown(int code) {
    return switch (code) {
      case 0x00A0, 0x2002, 0x2003, 0x2009, 0x200A, NARROW_NO_BREAK_SPACE -> ' ';
      case NON_BREAKING_HYPHEN -> '-';
      default -> code;
    };
  }

  /** Whether a character shows nothing and only says where lines end or which way text runs. */
  static boolean isSilent(int code) {
    return code == 0x00AD
        || code == 0x061C
        || (code >= 0x200B && code <= 0x200F)
        || (code >= 0x202A && code <= 0x202E)
        || (code >= 0x2060 && code <= 0x2069)
        || code == 0xFEFF;
  }
}
