package care.imprint.pdf.internal.opentype;

/**
 * A glyph that text became. Measures are in font units.
 *
 * @param glyph its number in the font
 * @param cluster the index of the first character it stands for
 * @param advance how far the next glyph is
 * @param dx how far it is drawn to the right of its place
 * @param dy how far it is drawn above the base line
 */
public record ShapedGlyph(int glyph, int cluster, int advance, int dx, int dy) {}
