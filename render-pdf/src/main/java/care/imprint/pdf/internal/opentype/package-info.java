/**
 * Shaping by the tables of an OpenType font: letters take the forms their neighbours ask for, marks
 * find their places, syllables of Indic scripts are put in the order they are drawn in.
 *
 * <p>{@link care.imprint.pdf.internal.opentype.TextShaper} takes characters of one script and gives
 * {@link care.imprint.pdf.internal.opentype.ShapedGlyph}s. Below it, a {@code ShapingModel} says
 * which features a script applies, in which order and to which characters; {@code Substitutions}
 * (GSUB) and {@code Positions} (GPOS) apply the lookups of those features to a {@code GlyphBuffer}.
 * Fonts are read leniently: what points outside a table reads as zero, so that a broken font gives
 * plain glyphs and no failure. Sources: OpenType 1.9; "Developing OpenType Fonts for Arabic Script"
 * and "for Devanagari Script"; Unicode 15, ArabicShaping and IndicSyllabicCategory.
 */
@NullMarked
package care.imprint.pdf.internal.opentype;

import org.jspecify.annotations.NullMarked;
