package care.imprint.tenant;

import care.imprint.edition.BrandLines;
import care.imprint.value.LocalizedText;
import java.util.Locale;
import java.util.Optional;

/**
 * A clinic's own words at the head and at the foot of everything it publishes, in its languages.
 *
 * <p>That they are short, on one line and in each language of the clinic is checked when a {@link
 * Tenant} is made.
 *
 * @param header what stands with the logo, {@value #MAX_HEADER} characters at most
 * @param footer what stands below the contact data, {@value #MAX_FOOTER} characters at most
 */
public record TenantLines(Optional<LocalizedText> header, Optional<LocalizedText> footer) {
  /** The most characters of a header. */
  public static final int MAX_HEADER = 120;

  /** The most characters of a footer. */
  public static final int MAX_FOOTER = 300;

  private static final TenantLines NONE = new TenantLines(Optional.empty(), Optional.empty());

  /** No words. */
  public static TenantLines none() {
    return NONE;
  }

  /**
   * The words in one language.
   *
   * @throws IllegalStateException if one of them was not translated
   */
  public BrandLines in(Locale locale) {
    return new BrandLines(
        header.map(text -> text.require(locale)), footer.map(text -> text.require(locale)));
  }
}
