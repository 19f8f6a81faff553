package care.imprint.pdf.internal.document;

import care.imprint.pdf.internal.flate.Zlib;

/** A compressed stream. Shared by documents, and so never changed. */
final class Packed {
  private final byte[] bytes;

  private Packed(byte[] bytes) {
    this.bytes = bytes;
  }

  /** A content, compressed. */
  static Packed of(byte[] content) {
    return new Packed(Zlib.pack(content));
  }

  /** A content, compressed by this. */
  static Packed of(byte[] content, Zlib zlib) {
    return new Packed(zlib.packed(content));
  }

  /** A content that was compressed elsewhere. */
  static Packed read(byte[] compressed) {
    return new Packed(compressed.clone());
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
