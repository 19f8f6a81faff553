package care.imprint.tenant.internal.jurisdiction;

import care.imprint.problem.Location;
import care.imprint.value.Binary;
import java.nio.charset.StandardCharsets;

/**
 * Words that are judged.
 *
 * @param text the words
 * @param place where they stand
 * @param own whether they are the clinic's
 * @param quotation whether they are a quotation without a source
 */
public record Passage(String text, Location place, boolean own, boolean quotation) {
  private static final int DIGITS = 12;

  /** The fingerprint that a decision names; how the words are spaced does not change it. */
  String fingerprint() {
    String plain = text.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
    return Binary.of(plain.getBytes(StandardCharsets.UTF_8)).sha256().substring(0, DIGITS);
  }
}
