package care.imprint.pdf.internal.document;

import care.imprint.pdf.internal.flate.Zlib;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * The objects of a file and their cross-reference table. Objects are written as they are set, in
 * whatever order; the table finds them. Source: ISO 32000-1, 7.5.
 */
final class PdfFile {
  /** Bytes that tell programs that move files that this one is no text. */
  private static final String BINARY = "\n%\u00e2\u00e3\u00cf\u00d3\n";

  private final Zlib zlib = new Zlib();
  private final ByteText out = new ByteText(1 << 18);
  private int[] offsets = new int[256];
  private int count;

  /** Begins a new file of this version of PDF; the one before is forgotten. */
  void restart(String version) {
    out.clear();
    Arrays.fill(offsets, 0);
    count = 0;
    out.append("%PDF-").append(version).append(BINARY);
  }

  /** Takes a number for an object that is set later. */
  int reserve() {
    if (++count == offsets.length) {
      offsets = Arrays.copyOf(offsets, 2 * count);
    }
    return count;
  }

  int add(String body) {
    int number = reserve();
    set(number, body);
    return number;
  }

  int add(ByteText body) {
    int number = reserve();
    set(number, body);
    return number;
  }

  void set(int number, String body) {
    begin(number).append(body);
    end();
  }

  void set(int number, ByteText body) {
    begin(number).append(body);
    end();
  }

  /** Begins an object, whose body is to be added to what this gives. */
  ByteText begin(int number) {
    offsets[number] = out.size();
    return out.append(number).append(" 0 obj\n");
  }

  /** Ends an object that was begun. */
  void end() {
    out.append("\nendobj\n");
  }

  /** The same for an object that has its number. */
  void setPacked(int number, String entries, Packed packed) {
    beginStream(number, entries, packed.filter(), packed.size());
    packed.appendTo(out);
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
    beginStream(number, entries, "", content.length);
    out.append(content);
    endStream();
    return number;
  }

  private void beginStream(int number, String entries, String filter, int length) {
    begin(number).append("<<").append(entries).append(filter);
    out.append("/Length ").append(length).append(">>\nstream\n");
  }

  private void endStream() {
    out.append("\nendstream");
    end();
  }

  void write(OutputStream to, int catalog, String id) throws IOException {
    int table = out.size();
    out.append("xref\n0 ").append(count + 1).append("\n0000000000 65535 f \n");
    for (int number = 1; number <= count; number++) {
      out.append(offsets[number], 10).append(" 00000 n \n");
    }
    out.append("trailer\n<</Size ").append(count + 1).append("/Root ").append(catalog);
    out.append(" 0 R/ID[<").append(id).append("><").append(id).append(">]>>\nstartxref\n");
    out.append(table).append("\n%%EOF\n");
    out.writeTo(to);
  }
}
