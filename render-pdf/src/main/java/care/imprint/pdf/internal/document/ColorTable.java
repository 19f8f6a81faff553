package care.imprint.pdf.internal.document;

import care.imprint.value.Color;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The colours of type and grounds of one document. Pages name them in the order in which they
 * appear, so that the content of a page says nothing of a brand and clinics can share it. A colour
 * is a colour space with one entry. Source: ISO 32000-1, 8.6.6.3.
 */
final class ColorTable {
  private final InkWriter inks;
  private final Map<Use, String> names = new LinkedHashMap<>();

  ColorTable(InkWriter inks) {
    this.inks = inks;
  }

  private record Use(Color color, boolean type) {}

  /** The colour of type from here on. */
  void text(StringBuilder out, Color color) {
    out.append('/').append(name(new Use(color, true))).append(" cs 0 sc ");
  }

  /** The colour of what is filled from here on. */
  void fill(StringBuilder out, Color color) {
    out.append('/').append(name(new Use(color, false))).append(" cs 0 sc ");
  }

  /** The colour of lines from here on. */
  void stroke(StringBuilder out, Color color) {
    out.append('/').append(name(new Use(color, false))).append(" CS 0 SC ");
  }

  /** The entry of the resource dictionary. */
  String resources() {
    StringBuilder out = new StringBuilder("/ColorSpace<<");
    names.forEach(
        (use, name) ->
            out.append('/')
                .append(name)
                .append("[/Indexed")
                .append(inks.space())
                .append(" 0 ")
                .append(Syntax.bytes(inks.sample(use.color, use.type)))
                .append(']'));
    return out.append(">>").toString();
  }

  private String name(Use use) {
    return names.computeIfAbsent(use, key -> "C" + names.size());
  }
}
