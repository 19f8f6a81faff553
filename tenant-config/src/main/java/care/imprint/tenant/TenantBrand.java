package care.imprint.tenant;

import care.imprint.edition.Brand;
import care.imprint.edition.Density;
import care.imprint.edition.Logo;
import care.imprint.edition.Palette;
import care.imprint.typeface.Typeface;
import java.util.Locale;

/**
 * How a clinic looks, in every language.
 *
 * <p>The contrast of the palette is checked when a {@link Tenant} is made.
 *
 * @param logo the logo
 * @param palette the colours
 * @param headings the typeface of headings
 * @param body the typeface of running text
 * @param radius the radius of corners in CSS pixels, 0 to {@value #MAX_RADIUS}
 * @param density how much air there is
 * @param dark whether pages may go dark where their surroundings are
 * @param lines the clinic's own words at head and foot
 */
public record TenantBrand(
    TenantLogo logo,
    Palette palette,
    Typeface headings,
    Typeface body,
    int radius,
    Density density,
    boolean dark,
    TenantLines lines) {
  /** The largest radius of corners, in CSS pixels. */
  public static final int MAX_RADIUS = 24;

  /**
   * Checks the radius.
   *
   * @throws IllegalArgumentException if it is negative or above {@value #MAX_RADIUS}
   */
  public TenantBrand {
    if (radius < 0 || radius > MAX_RADIUS) {
      throw new IllegalArgumentException("Not a radius from 0 to 24: " + radius);
    }
  }

  /** A brand that adds no words. */
  public TenantBrand(
      TenantLogo logo,
      Palette palette,
      Typeface headings,
      Typeface body,
      int radius,
      Density density,
      boolean dark) {
    this(logo, palette, headings, body, radius, density, dark, TenantLines.none());
  }

  /** The same brand with other words at head and foot. */
  public TenantBrand with(TenantLines own) {
    return new TenantBrand(logo, palette, headings, body, radius, density, dark, own);
  }

  /**
   * The brand in one language.
   *
   * @throws IllegalStateException if what the logo or a line says was not translated
   */
  public Brand in(Locale locale) {
    Logo told = new Logo(logo.image(), logo.alt().require(locale));
    return new Brand(told, palette, headings, body, radius, density, dark, lines.in(locale));
  }
}
