package care.imprint.pdf.internal.opentype;

/** Characters that look the other way in text from right to left. Source: BidiMirroring. */
final class Mirrors {
  private static final String PAIRS = "()[]{}<>«»‹›≤≥≪≫⟨⟩⦅⦆〈〉《》「」『』【】〔〕";

  private Mirrors() {}

  static int of(int code) {
    int index = PAIRS.indexOf(code);
    return index < 0 ? code : PAIRS.charAt(index ^ 1);
  }
}
