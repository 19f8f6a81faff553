package care.imprint.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Immutable bytes with their SHA-256 digest; equal where the digests are. */
public final class Binary {
  private final byte[] content;
  private final String sha256;

  private Binary(byte[] content) {
    this.content = content;
    this.sha256 = HexFormat.of().formatHex(digest(content));
  }

  /** A copy of these bytes. */
  @JsonCreator
  public static Binary of(byte[] content) {
    return new Binary(content.clone());
  }

  /** A copy of the bytes. */
  @JsonValue
  public byte[] toByteArray() {
    return content.clone();
  }

  /** A stream over the bytes; it needs no closing. */
  public InputStream newInputStream() {
    return new ByteArrayInputStream(content);
  }

  /** The number of bytes. */
  public int size() {
    return content.length;
  }

  /** The SHA-256 digest in 64 lower-case hexadecimal digits. */
  public String sha256() {
    return sha256;
  }

  private static byte[] digest(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Binary binary && sha256.equals(binary.sha256);
  }

  @Override
  public int hashCode() {
    return sha256.hashCode();
  }

  @Override
  public String toString() {
    return "%s bytes, sha256 %s".formatted(content.length, sha256);
  }
}
