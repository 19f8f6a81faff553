/**
 * PNG files, checked byte by byte and written again with their pixels alone.
 *
 * <p>{@link care.imprint.image.internal.png.PngReader} splits the file with {@link
 * care.imprint.image.internal.png.Chunks}, reads the {@link
 * care.imprint.image.internal.png.Header}, proves with {@link
 * care.imprint.image.internal.png.PixelData} that the pixels are all there, and lets {@link
 * care.imprint.image.internal.png.PngWriter} write them again. The packed pixels are copied as they
 * are, not packed anew: so the bytes do not depend on which zlib a Java platform brings.
 */
@NullMarked
package care.imprint.image.internal.png;

import org.jspecify.annotations.NullMarked;
