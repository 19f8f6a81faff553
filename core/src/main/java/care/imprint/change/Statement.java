package care.imprint.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/**
 * One thing that an edition says.
 *
 * @param subject what it is about
 * @param key what tells it from others of its subject: an id, or the kind of block and its place
 * @param name whether the key is an id that somebody gave; others are found by their text
 * @param text its words, a line for each paragraph or cell; links, citations and addresses are
 *     written out
 * @param form the text with references in the place of figures and of works, where it has any: what
 *     stays the same when only a price changes
 */
public record Statement(
    Subject subject,
    String key,
    boolean name,
    String text,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> form) {
  /** A statement that holds no figure. */
  public static Statement of(Subject subject, String key, String text) {
    return new Statement(subject, key, true, text, Optional.empty());
  }

  /**
   * What has to be the same for the statement to be: its key, or of a block its kind alone, since a
   * block that got a name or stands in another section says no other thing.
   */
  String identity() {
    return subject == Subject.BLOCK ? key.split(" ", 2)[0] : key;
  }

  /** Whether another says the same but for figures that it takes from elsewhere. */
  boolean follows(Statement other) {
    return !text.equals(other.text) && form.orElse(text).equals(other.form.orElse(other.text));
  }
}
