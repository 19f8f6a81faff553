package care.imprint.pdf.internal.layout;

import care.imprint.edition.Brand;
import care.imprint.edition.Density;
import care.imprint.typeface.Typeface;

/**
 * What of a brand decides where things stand: all but its colours and its logo.
 *
 * @param body the typeface of running text
 * @param headings the typeface of headings
 * @param radius the radius of corners, in CSS pixels
 * @param density how much air there is
 */
record BrandShape(Typeface body, Typeface headings, int radius, Density density) {
  static BrandShape of(Brand brand) {
    return new BrandShape(brand.body(), brand.headings(), brand.radius(), brand.density());
  }
}
