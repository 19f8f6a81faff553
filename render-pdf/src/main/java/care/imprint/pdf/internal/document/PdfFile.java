package care.imprint.pdf.internal.document;

import care.imprint.pdf.internal.flate.Zlib;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The objects of a file and their cross-reference table. Source: ISO 32000-1, 7.5. */
final class PdfFile {
  private static final byte[] HEADER =
      "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n".getBytes(StandardCharsets.ISO_8859_1);

  private final List<byte[]> objects = new ArrayList<>();

  /** Takes a number for an object that is set later. */
  int reserve() {
    objects.add(new byte[0]);
    return objects.size();
  }

  int add(String body) {
    int number = reserve();
    set(number, body);
    return number;
  }

  void set(int number, String body) {
    objects.set(number - 1, body.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** A compressed stream; the entries stand in its dictionary besides length and filter. */
  int addStream(String entries, byte[] content) {
    return addPacked(entries, Zlib.pack(content));
  }

  /** A stream whose content is compressed already. */
  int addPacked(String entries, byte[] packed) {
    return addRaw(entries + "/Filter/FlateDecode", packed);
  }

  /** A stream as it is. */
  int addRaw(String entries, byte[] content) {
    ByteArrayOutputStream body = new ByteArrayOutputStream(content.length + 128);
    String head = "<<" + entries + "/Length " + content.length + ">>\nstream\n";
    body.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
    body.writeBytes(content);
    body.writeBytes("\nendstream".getBytes(StandardCharsets.ISO_8859_1));
    objects.add(body.toByteArray());
    return objects.size();
  }

  void write(OutputStream out, int catalog, String id) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 16);
    file.writeBytes(HEADER);
    StringBuilder table = new StringBuilder();
    for (int i = 0; i < objects.size(); i++) {
      String offset = String.valueOf(file.size());
      table.append("0".repeat(10 - offset.length())).append(offset).append(" 00000 n \n");
      file.writeBytes((i + 1 + " 0 obj\n").getBytes(StandardCharsets.ISO_8859_1));
      file.writeBytes(objects.get(i));
      file.writeBytes("\nendobj\n".getBytes(StandardCharsets.ISO_8859_1));
    }
    int count = objects.size() + 1;
    String tail =
        "xref\n0 %s\n0000000000 65535 f \n%strailer\n<</Size %s/Root %s 0 R/ID[<%s><%s>]>>\nstartxref\n%s\n%%%%EOF\n"
            .formatted(count, table, count, catalog, id, id, file.size());
    file.writeBytes(tail.getBytes(StandardCharsets.ISO_8859_1));
    file.writeTo(out);
  }
}
