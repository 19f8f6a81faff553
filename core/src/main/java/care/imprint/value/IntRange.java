package care.imprint.value;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * A closed range of whole numbers; both ends are the same for an exact number.
 *
 * @param min the least number, zero or more
 * @param max the greatest number, not below {@code min}
 */
public record IntRange(int min, int max) {
  /**
   * Checks the ends.
   *
   * @throws IllegalArgumentException if {@code min} is negative or above {@code max}
   */
  public IntRange {
    if (min < 0 || max < min) {
      throw new IllegalArgumentException("Not a range: %s to %s".formatted(min, max));
    }
  }

  /** The range that holds one number. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static IntRange exactly(int number) {
    return new IntRange(number, number);
  }

  /** The range between two numbers, both included. */
  @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
  public static IntRange of(
      @com.fasterxml.jackson.annotation.JsonProperty("min") int min,
      @com.fasterxml.jackson.annotation.JsonProperty("max") int max) {
    return new IntRange(min, max);
  }

  /** Whether the range holds a single number. */
  public boolean isExact() {
    return min == max;
  }

  /** Whether a number lies in the range. */
  public boolean contains(int number) {
    return min <= number && number <= max;
  }
}
