package care.imprint.typeface;

import care.imprint.value.Slug;

/**
 * A family of four styles.
 *
 * @param id the id of a bundled family, or one that a clinic gives its own
 * @param family the name people read
 * @param serif whether the letters have serifs, which picks the generic fallback on the web
 * @param regular upright, normal weight
 * @param bold upright, bold
 * @param italic slanted, normal weight
 * @param boldItalic slanted, bold
 */
public record Typeface(
    Slug id,
    String family,
    boolean serif,
    FontFile regular,
    FontFile bold,
    FontFile italic,
    FontFile boldItalic) {}
