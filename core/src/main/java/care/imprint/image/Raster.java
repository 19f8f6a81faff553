package care.imprint.image;

import care.imprint.value.Binary;
import com.fasterxml.jackson.annotation.JsonTypeName;

/**
 * A picture of pixels.
 *
 * @param png the PNG file, checked and re-encoded without metadata
 * @param width the width in pixels
 * @param height the height in pixels
 */
@JsonTypeName("raster")
public record Raster(Binary png, double width, double height) implements Image {}
