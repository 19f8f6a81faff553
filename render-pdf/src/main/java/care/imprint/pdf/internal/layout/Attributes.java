package care.imprint.pdf.internal.layout;

import java.util.Optional;

/**
 * What an element of the structure says about itself.
 *
 * @param alt the words for who does not see it
 * @param language the language tag, where it differs from the document's
 * @param expansion what an abbreviation stands for
 * @param scope for a header cell, {@code Row} or {@code Column}
 * @param numbering for a list, what its labels are: {@code None}, {@code Disc} or {@code Decimal}
 */
public record Attributes(
    Optional<String> alt,
    Optional<String> language,
    Optional<String> expansion,
    Optional<String> scope,
    Optional<String> numbering) {
  /** Nothing. */
  public static final Attributes NONE =
      new Attributes(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** Words for who does not see it. */
  public static Attributes alt(String words) {
    return new Attributes(
        Optional.of(words), NONE.language, NONE.expansion, NONE.scope, NONE.numbering);
  }

  /** A language. */
  public static Attributes language(String tag) {
    return new Attributes(NONE.alt, Optional.of(tag), NONE.expansion, NONE.scope, NONE.numbering);
  }

  /** What an abbreviation stands for. */
  public static Attributes expansion(String words) {
    return new Attributes(NONE.alt, NONE.language, Optional.of(words), NONE.scope, NONE.numbering);
  }

  /** The same in a language, if it tells one. */
  Attributes in(Attributes other) {
    return new Attributes(alt, other.language, expansion, scope, numbering);
  }

  /** A header cell's scope. */
  public static Attributes scope(String scope) {
    return new Attributes(
        NONE.alt, NONE.language, NONE.expansion, Optional.of(scope), NONE.numbering);
  }

  /** What the labels of a list are. */
  public static Attributes numbering(String kind) {
    return new Attributes(NONE.alt, NONE.language, NONE.expansion, NONE.scope, Optional.of(kind));
  }
}
