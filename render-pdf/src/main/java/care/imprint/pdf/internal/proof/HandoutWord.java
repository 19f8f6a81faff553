package care.imprint.pdf.internal.proof;

import java.util.List;

/**
 * A word of a handout.
 *
 * @param word the word
 * @param glyphs its letters as drawn
 * @param path the types of the structure elements that hold it, the innermost first
 */
record HandoutWord(String word, List<Glyph> glyphs, List<String> path) {}
