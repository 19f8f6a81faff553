package care.imprint.pdf.internal.document;

import care.imprint.pdf.Inks;
import care.imprint.value.Color;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The colours of type and grounds of one document. On screens pages name them in the order in which
 * they appear, so that the content of a page says nothing of a brand and clinics can share it; a
 * name is a colour space with one entry. A press gets the inks themselves, since it treats black
 * type in its own way only where it is told so. Source: ISO 32000-1, 8.6.6.3 and 8.6.7.
 */
final class ColorTable {
  private final InkWriter inks;
  private final boolean named;
  private final Map<Color, String> names = new LinkedHashMap<>();

  ColorTable(InkWriter inks) {
    this.inks = inks;
    this.named = inks.inks() == Inks.RGB;
  }

  /** The colour of type from here on. */
  void text(StringBuilder out, Color color) {
    if (named) {
      out.append('/').append(name(color)).append(" cs 0 sc ");
    } else {
      inks.text(out, color);
    }
  }

  /** The colour of what is filled from here on. */
  void fill(StringBuilder out, Color color) {
    if (named) {
      out.append('/').append(name(color)).append(" cs 0 sc ");
    } else {
      inks.fill(out, color);
    }
  }

  /** The colour of lines from here on. */
  void stroke(StringBuilder out, Color color) {
    if (named) {
      out.append('/').append(name(color)).append(" CS 0 SC ");
    } else {
      inks.stroke(out, color);
    }
  }

  /** The entry of the resource dictionary. */
  String resources() {
    StringBuilder out = new StringBuilder("/ColorSpace<<");
    names.forEach(
        (color, name) ->
            out.append('/')
                .append(name)
                .append("[/Indexed/DeviceRGB 0 ")
                .append(Syntax.bytes(bytes(color)))
                .append(']'));
    return out.append(">>").toString();
  }

  private static byte[] bytes(Color color) {
    return new byte[] {(byte) color.red(), (byte) color.green(), (byte) color.blue()};
  }

  private String name(Color color) {
    return names.computeIfAbsent(color, key -> "C" + names.size());
  }
}
