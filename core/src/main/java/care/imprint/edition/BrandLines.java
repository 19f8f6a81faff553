package care.imprint.edition;

import java.util.Optional;

/**
 * Words of the clinic's own that stand on everything it publishes, in the edition's language.
 *
 * <p>Plain words, a paragraph each. They are part of what an edition says: a changed line wants a
 * new approval, and the rules of a jurisdiction judge it.
 *
 * @param header what stands with the logo
 * @param footer what stands below the clinic's contact data
 */
public record BrandLines(Optional<String> header, Optional<String> footer) {
  private static final BrandLines NONE = new BrandLines(Optional.empty(), Optional.empty());

  /** No words. */
  public static BrandLines none() {
    return NONE;
  }
}
