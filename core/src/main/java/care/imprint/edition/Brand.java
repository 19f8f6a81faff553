package care.imprint.edition;

import care.imprint.typeface.Typeface;

/**
 * How a clinic looks: one set of tokens that drives page and handout alike.
 *
 * @param logo the logo
 * @param palette the colours
 * @param headings the typeface of headings
 * @param body the typeface of running text
 * @param radius the radius of corners, in CSS pixels (a pixel is 0.75 points on paper)
 * @param density how much air there is
 * @param dark whether pages may go dark where their surroundings are; the dark colours are made of
 *     the palette. Paper is never dark
 * @param lines the clinic's own words at head and foot
 */
public record Brand(
    Logo logo,
    Palette palette,
    Typeface headings,
    Typeface body,
    int radius,
    Density density,
    boolean dark,
    BrandLines lines) {
  /** A brand that is light everywhere and adds no words. */
  public Brand(
      Logo logo, Palette palette, Typeface headings, Typeface body, int radius, Density density) {
    this(logo, palette, headings, body, radius, density, false, BrandLines.none());
  }

  /** The same brand with other words at head and foot. */
  public Brand with(BrandLines own) {
    return new Brand(logo, palette, headings, body, radius, density, dark, own);
  }
}
