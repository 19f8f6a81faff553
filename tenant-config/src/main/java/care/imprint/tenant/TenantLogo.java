package care.imprint.tenant;

import care.imprint.image.Image;
import care.imprint.value.LocalizedText;

/**
 * A clinic's logo.
 *
 * @param image the picture
 * @param alt what it says
 */
public record TenantLogo(Image image, LocalizedText alt) {}
