package care.imprint.pdf.internal.layout;

import java.util.Optional;

/**
 * What an element of the structure says about itself.
 *
 * @param alt the words for who does not see it
 * @param language the language tag, where it differs from the document's
 * @param expansion what an abbreviation stands for
 * @param scope for a header cell, {@code Row} or {@code Column}
 * @param numbered for a list, whether its labels are numbers
 */
public record Attributes(
    Optional<String> alt,
    Optional<String> language,
    Optional<String> expansion,
    Optional<String> scope,
    boolean numbered) {
  /** Nothing. */
  public static final Attributes NONE =
      new Attributes(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);

  /** Words for who does not see it. */
  public static Attributes alt(String words) {
    return new Attributes(
        Optional.of(words), Optional.empty(), Optional.empty(), Optional.empty(), false);
  }

  /** A header cell's scope. */
  public static Attributes scope(String scope) {
    return new Attributes(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(scope), false);
  }

  /** A list with numbers. */
  public static Attributes ordered() {
    return new Attributes(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), true);
  }

  /** A language and an expansion. */
  public static Attributes words(Optional<String> language, Optional<String> expansion) {
    return new Attributes(Optional.empty(), language, expansion, Optional.empty(), false);
  }
}
