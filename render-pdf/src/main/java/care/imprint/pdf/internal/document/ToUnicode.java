package care.imprint.pdf.internal.document;

import java.util.Iterator;
import java.util.Map;

/** The map from glyphs back to text. Source: ISO 32000-1, 9.10.3. */
final class ToUnicode {
  private static final int MOST_IN_A_BLOCK = 100;

  private static final String HEAD =
      """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
      /CMapName /Adobe-Identity-UCS def
      /CMapType 2 def
      1 begincodespacerange
      <0000> <FFFF>
      endcodespacerange
      """;

  private ToUnicode() {}

  static byte[] of(Map<Integer, String> texts) {
    ByteText out = new ByteText(1 << 13).append(HEAD);
    Iterator<Map.Entry<Integer, String>> rest = texts.entrySet().iterator();
    for (int left = texts.size(); left > 0; left -= MOST_IN_A_BLOCK) {
      int count = Math.min(left, MOST_IN_A_BLOCK);
      out.append(count).append(" beginbfchar\n");
      for (int i = 0; i < count; i++) {
        append(out, rest.next());
      }
      out.append("endbfchar\n");
    }
    return out.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
        .toByteArray();
  }

  private static void append(ByteText out, Map.Entry<Integer, String> entry) {
    out.append('<');
    Syntax.hex(out, entry.getKey());
    out.append("> <");
    entry.getValue().chars().forEach(unit -> Syntax.hex(out, unit));
    out.append(">\n");
  }
}
