package care.imprint.pdf.internal.text;

import java.util.Optional;

/**
 * What a piece of text belongs to.
 *
 * @param owner which of its passage's elements says it, counted from 0
 * @param link where it leads: an address, or {@code #} and an anchor of the document
 */
public record Mark(int owner, Optional<String> link) {
  /** Of the passage itself; leads nowhere. */
  public static final Mark NONE = new Mark(0, Optional.empty());
}
