package care.imprint.pdf.internal.document;

import care.imprint.value.Binary;
import java.util.Map;

/**
 * A font cut down to the glyphs a document uses.
 *
 * @param name the PostScript name with the tag of the subset
 * @param packed the TrueType file, compressed
 * @param size the size of the file before
 * @param numbers the number of each glyph in the subset, by its number in the whole font
 */
record FontSubset(String name, Binary packed, int size, Map<Integer, Integer> numbers) {}
