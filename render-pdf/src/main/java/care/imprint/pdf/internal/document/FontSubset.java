package care.imprint.pdf.internal.document;

/**
 * A font cut down to the glyphs a document may use, and all a file says about it. Glyphs keep their
 * numbers, so that the content of a page does not depend on what other pages show.
 *
 * @param name the PostScript name with the tag of the subset
 * @param program the TrueType file, compressed
 * @param size the size of the TrueType file before
 * @param places where the cut font has each glyph of the whole, as a compressed stream
 * @param unicode the map from glyphs back to text, as a compressed stream
 * @param widths the array of widths
 */
record FontSubset(
    String name, Packed program, int size, Packed places, Packed unicode, String widths) {}
