package care.imprint.render;

import care.imprint.value.Binary;

/**
 * A file that a rendered edition refers to.
 *
 * @param path the path below the clinic's folder, with forward slashes
 * @param mediaType the media type
 * @param content the bytes
 */
public record Asset(String path, String mediaType, Binary content) {}
