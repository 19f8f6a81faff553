package care.imprint.pdf.internal.text;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Kinds of characters by ranges of our own. Those of {@link Character} follow the Unicode version
 * of the Java release, and with them lines would break elsewhere on another one.
 */
final class Letters {
  /** The most common characters as texts, since each glyph of each line has one. */
  private static final List<String> COMMON =
      IntStream.range(0, 0x100).mapToObj(Character::toString).toList();

  private Letters() {}

  /** A character as a text. */
  static String text(int code) {
    return code < COMMON.size() ? COMMON.get(code) : Character.toString(code);
  }

  /** Whether words are made of it: Latin letters, and whatever other scripts have. */
  static boolean isLetter(int code) {
    return (code >= 'a' && code <= 'z')
        || (code >= 'A' && code <= 'Z')
        || (code >= 0xC0 && code <= 0x24F && code != 0xD7 && code != 0xF7)
        || (code >= 0x370 && code < 0x2000)
        || code >= 0x2C00;
  }

  /** Whether it may begin a further line of a web address. */
  static boolean isLetterOrDigit(int code) {
    return isLetter(code) || (code >= '0' && code <= '9');
  }

  /** What may not begin a line of Chinese or Japanese. Source: JIS X 4051; GB/T 15834. */
  private static final String NEVER_FIRST = "、。，．：；？！）〕］｝〉》」』】〙〗’”…ー々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ・";

  /** What may not end a line. */
  private static final String NEVER_LAST = "（〔［｛〈《「『【〘〖‘“";

  /** Whether a line may end between two characters of Chinese or Japanese, or beside one. */
  static boolean mayPart(int before, int after) {
    boolean either = isIdeographic(before) || isIdeographic(after);
    return either
        && (isIdeographic(before) || isWide(before) || isLetterOrDigit(before))
        && (isIdeographic(after) || isWide(after) || isLetterOrDigit(after))
        && NEVER_FIRST.indexOf(after) < 0
        && NEVER_LAST.indexOf(before) < 0;
  }

  /** Punctuation as wide as an ideograph. */
  private static boolean isWide(int code) {
    return (code >= 0x3000 && code < 0x3040) || (code >= 0xFF00 && code < 0xFFF0);
  }

  /** Whether it is a kana or an ideograph. */
  private static boolean isIdeographic(int code) {
    return (code >= 0x3040 && code <= 0x30FF)
        || (code >= 0x3400 && code <= 0x4DBF)
        || (code >= 0x4E00 && code <= 0x9FFF)
        || (code >= 0xF900 && code <= 0xFAFF)
        || (code >= 0x20000 && code <= 0x3FFFF);
  }
}
