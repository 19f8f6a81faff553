package care.imprint.pdf.internal.document;

import care.imprint.pdf.internal.flate.Zlib;

/**
 * A stream as it stands in a file: compressed, unless it is so short that this is not worth the
 * time. Shared by documents, and so never changed.
 */
final class Packed {
  /** A stream of fewer bytes is left as it is. */
  private static final int SHORT = 1_024;

  private final byte[] bytes;
  private final boolean compressed;

  private Packed(byte[] bytes, boolean compressed) {
    this.bytes = bytes;
    this.compressed = compressed;
  }

  /** A content, compressed. */
  static Packed of(byte[] content) {
    return of(content, new Zlib());
  }

  /** A content, compressed by this. */
  static Packed of(byte[] content, Zlib zlib) {
    boolean worth = content.length >= SHORT;
    return new Packed(worth ? zlib.packed(content) : content.clone(), worth);
  }

  /** A content that was compressed elsewhere. */
  static Packed read(byte[] compressed) {
    return new Packed(compressed.clone(), true);
  }

  /** The entry of the dictionary that tells how to read it. */
  String filter() {
    return compressed ? "/Filter/FlateDecode" : "";
  }

  int size() {
    return bytes.length;
  }

  /** A copy of the bytes. */
  byte[] toByteArray() {
    return bytes.clone();
  }

  void appendTo(ByteText out) {
    out.append(bytes);
  }
}
