package care.imprint.edition;

import care.imprint.image.Image;

/**
 * The clinic's logo.
 *
 * @param image the picture
 * @param alt what it says, in the edition's language
 */
public record Logo(Image image, String alt) {}
