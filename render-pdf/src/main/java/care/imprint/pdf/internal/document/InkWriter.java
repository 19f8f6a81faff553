package care.imprint.pdf.internal.document;

import care.imprint.pdf.Inks;
import care.imprint.pdf.OutputIntent;
import care.imprint.pdf.Press;
import care.imprint.pdf.internal.ink.Cmyk;
import care.imprint.pdf.internal.ink.Greys;
import care.imprint.pdf.internal.ink.IccProfile;
import care.imprint.pdf.internal.ink.Separation;
import care.imprint.value.Color;
import java.util.Optional;

/** Writes colours in the inks of a press. Immutable and thread-safe. */
final class InkWriter {
  private final Inks inks;
  private final Optional<Separation> separation;

  InkWriter(Press press) {
    this.inks = press.inks();
    this.separation = inks == Inks.CMYK ? Optional.of(separation(intent(press))) : Optional.empty();
  }

  /** The printing condition of a press that prints in four inks. */
  static OutputIntent intent(Press press) {
    return press.intent().orElse(OutputIntent.SWOP);
  }

  private static Separation separation(OutputIntent intent) {
    return new Separation(new IccProfile(intent.profile().toByteArray()));
  }

  Inks inks() {
    return inks;
  }

  /** The colour of what is filled from here on. */
  void fill(ByteText out, Color color) {
    write(out, color, false, false);
  }

  /** The colour of type from here on. */
  void text(ByteText out, Color color) {
    write(out, color, true, false);
  }

  /** The colour of lines from here on. */
  void stroke(ByteText out, Color color) {
    write(out, color, false, true);
  }

  private void write(ByteText out, Color color, boolean text, boolean stroke) {
    if (inks == Inks.GREY) {
      Syntax.numbers(out, Greys.of(color));
      out.append(stroke ? "G " : "g ");
    } else if (separation.isPresent()) {
      Cmyk cmyk = text ? separation.get().text(color) : separation.get().ground(color);
      Syntax.numbers(out, cmyk.cyan(), cmyk.magenta(), cmyk.yellow(), cmyk.black());
      out.append(stroke ? "K " : "k ");
    } else {
      Syntax.color(out, color);
      out.append(stroke ? "RG " : "rg ");
    }
  }

  /** How many bytes a pixel has. */
  int samples() {
    return switch (inks) {
      case RGB -> 3;
      case GREY -> 1;
      case CMYK -> 4;
    };
  }

  /** The colour space of pixels. */
  String space() {
    return switch (inks) {
      case RGB -> "/DeviceRGB";
      case GREY -> "/DeviceGray";
      case CMYK -> "/DeviceCMYK";
    };
  }

  /** Writes the bytes of a pixel. */
  void pixel(byte[] out, int at, Color color) {
    if (inks == Inks.GREY) {
      out[at] = share(Greys.of(color));
    } else if (separation.isPresent()) {
      Cmyk cmyk = separation.get().ground(color);
      out[at] = share(cmyk.cyan());
      out[at + 1] = share(cmyk.magenta());
      out[at + 2] = share(cmyk.yellow());
      out[at + 3] = share(cmyk.black());
    } else {
      out[at] = (byte) color.red();
      out[at + 1] = (byte) color.green();
      out[at + 2] = (byte) color.blue();
    }
  }

  private static byte share(double share) {
    return (byte) Math.round(share * 255);
  }
}
