package care.imprint.pdf.internal.document;

import care.imprint.pdf.Inks;
import care.imprint.pdf.internal.text.ColorRole;
import care.imprint.value.Color;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The colours of type and grounds of one document. On screens pages name their roles, so that the
 * content of a page says nothing of a brand and clinics can share it; a name is a colour space with
 * one entry. A press gets the inks themselves, since it treats black type in its own way only where
 * it is told so. Source: ISO 32000-1, 8.6.6.3 and 8.6.7.
 */
final class ColorTable {
  private final InkWriter inks;
  private final Map<ColorRole, Color> colors;
  private final boolean named;
  private final Set<ColorRole> used = EnumSet.noneOf(ColorRole.class);

  ColorTable(InkWriter inks, Map<ColorRole, Color> colors) {
    this.inks = inks;
    this.colors = colors;
    this.named = inks.inks() == Inks.RGB;
  }

  /** The colour of type from here on. */
  void text(ByteText out, ColorRole role) {
    if (named) {
      out.append('/').append(name(role)).append(" cs 0 sc ");
    } else {
      inks.text(out, color(role));
    }
  }

  /** The colour of what is filled from here on. */
  void fill(ByteText out, ColorRole role) {
    if (named) {
      out.append('/').append(name(role)).append(" cs 0 sc ");
    } else {
      inks.fill(out, color(role));
    }
  }

  /** The colour of lines from here on. */
  void stroke(ByteText out, ColorRole role) {
    if (named) {
      out.append('/').append(name(role)).append(" CS 0 SC ");
    } else {
      inks.stroke(out, color(role));
    }
  }

  /** Whether roles are named, so that what is written does not depend on the colours. */
  boolean isNamed() {
    return named;
  }

  /** The roles that were written. */
  Set<ColorRole> used() {
    return used;
  }

  /** Adds roles that a page written before shows. */
  void add(Set<ColorRole> shown) {
    used.addAll(shown);
  }

  /** The entry of the resource dictionary. */
  String resources() {
    ByteText out = new ByteText().append("/ColorSpace<<");
    for (ColorRole role : used) {
      out.append('/').append(name(role)).append("[/Indexed/DeviceRGB 0 ");
      out.append(Syntax.bytes(bytes(color(role)))).append(']');
    }
    return out.append(">>").toString();
  }

  private static byte[] bytes(Color color) {
    return new byte[] {(byte) color.red(), (byte) color.green(), (byte) color.blue()};
  }

  private Color color(ColorRole role) {
    return Objects.requireNonNull(colors.get(role));
  }

  private String name(ColorRole role) {
    used.add(role);
    return role.name();
  }
}
