/**
 * SVG files, reduced to shapes by lists of what is allowed.
 *
 * <p>{@link care.imprint.image.internal.svg.SvgReader} walks over the XML. {@link
 * care.imprint.image.internal.svg.Vocabulary} knows which elements and attributes there may be and
 * which problem the others are; {@link care.imprint.image.internal.svg.SvgElement} reads values and
 * knows where they stand. {@link care.imprint.image.internal.svg.Style} is what groups hand down,
 * {@link care.imprint.image.internal.svg.Outlines} and {@link
 * care.imprint.image.internal.svg.PathData} make segments, and {@link
 * care.imprint.image.internal.svg.DrawingBuilder} gathers shapes and counts.
 */
@NullMarked
package care.imprint.image.internal.svg;

import org.jspecify.annotations.NullMarked;
