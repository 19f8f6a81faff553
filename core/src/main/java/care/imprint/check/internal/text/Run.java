package care.imprint.check.internal.text;

import care.imprint.article.Inline;

/**
 * An inline, where it stands and which characters of its passage are its own.
 *
 * @param pointer the JSON pointer of the inline
 * @param inline the inline
 * @param start its first character
 * @param end the character after its last
 */
public record Run(String pointer, Inline inline, int start, int end) {
  boolean covers(int offset) {
    return start <= offset && offset < end;
  }
}
