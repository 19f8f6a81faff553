/**
 * Text: fonts parsed and measured, runs of glyphs with kerning and ligatures, words hyphenated,
 * paragraphs broken into lines.
 *
 * <p>Pure values, no PDF types: {@link care.imprint.pdf.internal.text.Span}s of styled text become
 * {@link care.imprint.pdf.internal.text.Item}s (boxes, spaces, break points), and {@link
 * care.imprint.pdf.internal.text.LineBreaker} chooses the lines of a whole paragraph at once.
 */
@NullMarked
package care.imprint.pdf.internal.text;

import org.jspecify.annotations.NullMarked;
