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
 * @param measures the entries of its descriptor besides names and program
 */
record FontSubset(
    String name,
    Packed program,
    int size,
    Packed places,
    Packed unicode,
    String widths,
    String measures) {
  /** Adds the font to a file and gives its number. Source: ISO 32000-1, 9.7 and 9.8. */
  int write(PdfFile file) {
    int number = file.addPacked("/Length1 " + size, program);
    int descriptor =
        file.add(
            "<</Type/FontDescriptor/FontName/"
                + name
                + measures
                + "/FontFile2 "
                + number
                + " 0 R>>");
    int descendant = file.add(descendant(descriptor, file.addPacked("", places)));
    return file.add(
        "<</Type/Font/Subtype/Type0/BaseFont/"
            + name
            + "/Encoding/Identity-H/DescendantFonts["
            + descendant
            + " 0 R]/ToUnicode "
            + file.addPacked("", unicode)
            + " 0 R>>");
  }

  private String descendant(int descriptor, int map) {
    return "<</Type/Font/Subtype/CIDFontType2/BaseFont/"
        + name
        + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor "
        + descriptor
        + " 0 R/CIDToGIDMap "
        + map
        + " 0 R/DW 0/W"
        + widths
        + ">>";
  }
}
