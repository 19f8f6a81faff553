package care.imprint.program;

import care.imprint.value.LocalizedText;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/**
 * The verdict of a screening criterion on one format, with the words that qualify it.
 *
 * @param verdict the verdict
 * @param words what qualifies it, for example the condition
 */
public record ScreeningVerdict(Verdict verdict, Optional<LocalizedText> words) {
  /** A verdict without further words. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ScreeningVerdict of(Verdict verdict) {
    return new ScreeningVerdict(verdict, Optional.empty());
  }

  /** A verdict with the words that qualify it. */
  @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
  public static ScreeningVerdict of(
      @JsonProperty("verdict") Verdict verdict,
      @JsonProperty("words") Optional<LocalizedText> words) {
    return new ScreeningVerdict(verdict, words);
  }
}
