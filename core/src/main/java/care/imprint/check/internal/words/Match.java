package care.imprint.check.internal.words;

/**
 * Where a phrase was found.
 *
 * @param text the words as they stand in the text
 * @param start the first character
 * @param end the character after the last
 */
public record Match(String text, int start, int end) {
  boolean overlaps(Match other) {
    return start < other.end && other.start < end;
  }
}
