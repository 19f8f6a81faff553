/**
 * Compression of our own, so that a handout has the same bytes wherever it is made.
 *
 * <p>What {@code java.util.zip.Deflater} writes depends on the zlib a Java release is bundled or
 * linked with, and faster stand-ins for zlib find other matches. Readers do not mind, digests do.
 * {@link care.imprint.pdf.internal.flate.Zlib} finds repetitions with {@link
 * care.imprint.pdf.internal.flate.Repetitions}, codes them with a {@link
 * care.imprint.pdf.internal.flate.HuffmanCode} and writes bits to a {@link
 * care.imprint.pdf.internal.flate.BitSink}. Nothing here knows of PDF.
 */
@NullMarked
package care.imprint.pdf.internal.flate;

import org.jspecify.annotations.NullMarked;
