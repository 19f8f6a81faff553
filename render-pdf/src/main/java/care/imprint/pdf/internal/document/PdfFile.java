package care.imprint.pdf.internal.document;

import care.imprint.pdf.internal.flate.Zlib;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The objects of a file and their cross-reference table. Objects are written as they are set, in
 * whatever order; the table finds them. Source: ISO 32000-1, 7.5.
 */
final class PdfFile {
  /** Bytes that tell programs that move files that this one is no text. */
  private static final String BINARY = "\n%\u00e2\u00e3\u00cf\u00d3\n";

  private final Zlib zlib = new Zlib();
  private byte[] bytes = new byte[1 << 18];
  private int size;
  private int[] offsets = new int[256];
  private int count;

  /** Begins a new file of this version of PDF; the one before is forgotten. */
  void begin(String version) {
    size = 0;
    Arrays.fill(offsets, 0);
    count = 0;
    append("%PDF-" + version + BINARY);
  }

  /** Takes a number for an object that is set later. */
  int reserve() {
    if (++count == offsets.length) {
      offsets = Arrays.copyOf(offsets, 2 * count);
    }
    return count;
  }

  int add(CharSequence body) {
    int number = reserve();
    set(number, body);
    return number;
  }

  void set(int number, CharSequence body) {
    begin(number);
    append(body.toString());
    append("\nendobj\n");
  }

  /** The same for an object that has its number. */
  void setPacked(int number, String entries, Packed packed) {
    beginStream(number, entries + "/Filter/FlateDecode", packed.size());
    room(packed.size());
    packed.copy(bytes, size);
    size += packed.size();
    endStream();
  }

  /** The compressor of this file. */
  Zlib zlib() {
    return zlib;
  }

  /**
   * A stream whose content is compressed already; the entries stand in its dictionary besides
   * length and filter.
   */
  int addPacked(String entries, Packed packed) {
    int number = reserve();
    setPacked(number, entries, packed);
    return number;
  }

  /** A stream as it is. */
  int addRaw(String entries, byte[] content) {
    int number = reserve();
    beginStream(number, entries, content.length);
    append(content);
    endStream();
    return number;
  }

  private void beginStream(int number, String entries, int length) {
    begin(number);
    append("<<");
    append(entries);
    append("/Length " + length + ">>\nstream\n");
  }

  private void endStream() {
    append("\nendstream\nendobj\n");
  }

  void write(OutputStream out, int catalog, String id) throws IOException {
    int table = size;
    append("xref\n0 " + (count + 1) + "\n0000000000 65535 f \n");
    for (int number = 1; number <= count; number++) {
      entry(offsets[number]);
    }
    append(
        "trailer\n<</Size %s/Root %s 0 R/ID[<%s><%s>]>>\nstartxref\n%s\n%%%%EOF\n"
            .formatted(count + 1, catalog, id, id, table));
    out.write(bytes, 0, size);
  }

  private void begin(int number) {
    offsets[number] = size;
    append(number + " 0 obj\n");
  }

  private void entry(int offset) {
    String digits = String.valueOf(offset);
    append("0000000000".substring(digits.length()));
    append(digits);
    append(" 00000 n \n");
  }

  private void append(String text) {
    append(latin1(text));
  }

  private void append(byte[] more) {
    room(more.length);
    System.arraycopy(more, 0, bytes, size, more.length);
    size += more.length;
  }

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }

  private static byte[] latin1(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
