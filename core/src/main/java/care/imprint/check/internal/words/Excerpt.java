package care.imprint.check.internal.words;

/**
 * Words of a text as a message quotes them: short, and without the marks of facts and citations.
 */
public final class Excerpt {
  private static final int LENGTH = 90;

  private Excerpt() {}

  /** The beginning of a text. */
  public static String of(String text) {
    String plain = text.replace("\uFFF9", "").replace('\uFFFC', '…').strip();
    if (plain.length() <= LENGTH) {
      return plain;
    }
    int cut = plain.lastIndexOf(' ', LENGTH);
    return plain.substring(0, cut > 0 ? cut : LENGTH) + "…";
  }
}
