package care.imprint.html.internal.asset;

import care.imprint.edition.Brand;
import care.imprint.edition.Density;
import care.imprint.edition.Palette;
import care.imprint.render.Asset;
import care.imprint.typeface.FontFile;
import care.imprint.typeface.Typeface;
import care.imprint.value.Slug;

/**
 * How pages of a brand look.
 *
 * @param brandClass the class of what wears the brand, besides {@code imprint}
 * @param styleSheet the style sheet that lies beside the fonts it names
 */
record Look(String brandClass, Asset styleSheet) {
  static Look of(Brand brand) {
    StyleSheet sheet = StyleSheet.linked(brand);
    return new Look(sheet.brandClass(), sheet.asset());
  }

  /** All of a brand that decides its look: brands that are equal in it have the same. */
  record Traits(
      Palette palette, Family headings, Family body, int radius, Density density, boolean dark) {
    static Traits of(Brand brand) {
      return new Traits(
          brand.palette(),
          Family.of(brand.headings()),
          Family.of(brand.body()),
          brand.radius(),
          brand.density(),
          brand.dark());
    }
  }

  /** A typeface by the digests of its files, so that no file has to be kept. */
  private record Family(
      Slug id, boolean serif, Face regular, Face bold, Face italic, Face boldItalic) {
    static Family of(Typeface family) {
      return new Family(
          family.id(),
          family.serif(),
          Face.of(family.regular()),
          Face.of(family.bold()),
          Face.of(family.italic()),
          Face.of(family.boldItalic()));
    }
  }

  private record Face(String ttf, String woff2) {
    static Face of(FontFile file) {
      return new Face(file.ttf().sha256(), file.woff2().map(packed -> packed.sha256()).orElse(""));
    }
  }
}
