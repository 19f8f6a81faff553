package care.imprint.pdf.internal.text;

import java.util.Optional;

/**
 * What text means besides its words.
 *
 * @param link where it leads: an address, or {@code #} and an anchor of the document
 * @param language the language tag, where it differs from the document's
 * @param expansion what an abbreviation stands for
 */
public record Mark(Optional<String> link, Optional<String> language, Optional<String> expansion) {
  /** Nothing but words. */
  public static final Mark NONE = new Mark(Optional.empty(), Optional.empty(), Optional.empty());

  /** Whether this is the very same mark: equal links are two links where they stand apart. */
  @SuppressWarnings("ReferenceEquality")
  boolean is(Mark other) {
    return this == other;
  }

  /** The same with a link. */
  public Mark linkedTo(String target) {
    return new Mark(Optional.of(target), language, expansion);
  }

  /** The same in another language. */
  public Mark in(String tag) {
    return new Mark(link, Optional.of(tag), expansion);
  }

  /** The same as an abbreviation. */
  public Mark expandedTo(String words) {
    return new Mark(link, language, Optional.of(words));
  }
}
