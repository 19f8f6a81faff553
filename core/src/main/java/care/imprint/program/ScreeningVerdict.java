package care.imprint.program;

import care.imprint.value.LocalizedText;
import java.util.Optional;

/**
 * The verdict of a screening criterion on one format, with the words that qualify it.
 *
 * @param verdict the verdict
 * @param words what qualifies it, for example the condition
 */
public record ScreeningVerdict(Verdict verdict, Optional<LocalizedText> words) {
  /** A verdict without further words. */
  public static ScreeningVerdict of(Verdict verdict) {
    return new ScreeningVerdict(verdict, Optional.empty());
  }
}
