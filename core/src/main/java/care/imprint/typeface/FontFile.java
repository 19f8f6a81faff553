package care.imprint.typeface;

import care.imprint.value.Binary;
import java.util.Optional;

/**
 * One style of a typeface.
 *
 * @param ttf the TrueType file that is embedded in handouts
 * @param woff2 the same outlines packed for web pages; absent for a clinic's own file, which is
 *     then served as it is
 */
public record FontFile(Binary ttf, Optional<Binary> woff2) {}
