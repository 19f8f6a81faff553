package care.imprint.publish;

/**
 * A file that rendered editions refer to.
 *
 * @param path its path below the release, with forward slashes
 * @param mediaType its media type
 * @param size its size in bytes
 * @param sha256 the SHA-256 digest of its bytes in 64 lower-case hexadecimal digits
 */
public record ManifestAsset(String path, String mediaType, long size, String sha256) {}
