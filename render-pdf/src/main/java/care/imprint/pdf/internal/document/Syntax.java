package care.imprint.pdf.internal.document;

import care.imprint.value.Color;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** How numbers, text and colours are written in a PDF file. */
final class Syntax {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  /** How many digits of a digest a name has. */
  private static final int DIGITS = 8;

  private Syntax() {}

  /** A number with at most three decimals, the same on every machine. */
  static void number(StringBuilder out, double value) {
    long thousandths = Math.round(value * 1_000);
    if (thousandths < 0) {
      out.append('-');
      thousandths = -thousandths;
    }
    out.append(thousandths / 1_000);
    int rest = (int) (thousandths % 1_000);
    if (rest > 0) {
      out.append('.').append((char) ('0' + rest / 100));
      if (rest % 100 > 0) {
        out.append((char) ('0' + rest / 10 % 10));
      }
      if (rest % 10 > 0) {
        out.append((char) ('0' + rest % 10));
      }
    }
  }

  static String number(double value) {
    StringBuilder out = new StringBuilder();
    number(out, value);
    return out.toString();
  }

  /** A number with at most seven decimals. */
  static void fine(StringBuilder out, double value) {
    long whole = (long) value;
    long rest = Math.round((value - whole) * 10_000_000);
    if (rest == 10_000_000) {
      whole++;
      rest = 0;
    }
    out.append(whole).append('.');
    String digits = Long.toString(rest);
    out.append("0000000", 0, 7 - digits.length()).append(digits);
  }

  /** The resource name of what has this digest, so that it is the same in every file. */
  static String name(char kind, String digest) {
    return kind + digest.substring(0, DIGITS);
  }

  /** Numbers with a space after each. */
  static void numbers(StringBuilder out, double... values) {
    for (double value : values) {
      number(out, value);
      out.append(' ');
    }
  }

  /** Four hexadecimal digits. */
  static void hex(StringBuilder out, int value) {
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append("0123456789ABCDEF".charAt((value >> shift) & 0xF));
    }
  }

  /** A text string as UTF-16 with its byte order mark, in hexadecimal digits. */
  static String text(String value) {
    return "<FEFF" + HEX.formatHex(value.getBytes(StandardCharsets.UTF_16BE)) + ">";
  }

  /** A string of bytes in hexadecimal digits. */
  static String bytes(byte[] value) {
    return "<" + HEX.formatHex(value) + ">";
  }

  /** A string of ASCII characters. */
  static String ascii(String value) {
    return "(" + value.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)") + ")";
  }

  /** The three parts of a colour with a space after each. */
  static void color(StringBuilder out, Color color) {
    numbers(out, color.red() / 255.0, color.green() / 255.0, color.blue() / 255.0);
  }
}
