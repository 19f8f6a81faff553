package care.imprint.pdf.internal.document;

import care.imprint.value.Color;
import java.util.HexFormat;

/** How numbers, text and colours are written in a PDF file. */
final class Syntax {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  /** How many digits of a digest a name has. */
  private static final int DIGITS = 8;

  private Syntax() {}

  /** A number with at most three decimals, the same on every machine. */
  static void number(ByteText out, double value) {
    long thousandths = Math.round(value * 1_000);
    if (thousandths < 0) {
      out.append('-');
      thousandths = -thousandths;
    }
    out.append(thousandths / 1_000);
    int rest = (int) (thousandths % 1_000);
    if (rest > 0) {
      out.append('.');
      int digits = rest % 100 == 0 ? 1 : rest % 10 == 0 ? 2 : 3;
      out.append(digits == 1 ? rest / 100 : digits == 2 ? rest / 10 : rest, digits);
    }
  }

  static String number(double value) {
    ByteText out = new ByteText();
    number(out, value);
    return out.toString();
  }

  /** A number with at most seven decimals. */
  static void fine(ByteText out, double value) {
    long whole = (long) value;
    long rest = Math.round((value - whole) * 10_000_000);
    if (rest == 10_000_000) {
      whole++;
      rest = 0;
    }
    out.append(whole).append('.').append(rest, 7);
  }

  /** The resource name of what has this digest, so that it is the same in every file. */
  static String name(char kind, String digest) {
    return kind + digest.substring(0, DIGITS);
  }

  /** Numbers with a space after each. */
  static void numbers(ByteText out, double... values) {
    for (double value : values) {
      number(out, value);
      out.append(' ');
    }
  }

  /** Four hexadecimal digits. */
  static void hex(ByteText out, int value) {
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append("0123456789ABCDEF".charAt((value >> shift) & 0xF));
    }
  }

  /**
   * A text string: as it is where it has no character but those that PDFDocEncoding shares with ISO
   * 8859-1, else as UTF-16 with its byte order mark. Source: ISO 32000-1, 7.9.2.2 and annex D.
   */
  static void text(ByteText out, String value) {
    if (isPlain(value)) {
      literal(out, value);
      return;
    }
    out.append("<FEFF");
    for (int i = 0; i < value.length(); i++) {
      hex(out, value.charAt(i));
    }
    out.append('>');
  }

  static String text(String value) {
    ByteText out = new ByteText(4 * value.length() + 6);
    text(out, value);
    return out.toString();
  }

  private static boolean isPlain(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean shared = (c >= ' ' && c <= '~') || (c > 0xA0 && c <= 0xFF && c != 0xAD);
      if (!shared) {
        return false;
      }
    }
    return true;
  }

  /** Whether a character stands in a literal string only behind a backslash. */
  private static boolean isDelimiter(char c) {
    return c == '(' || c == ')' || c == '\\';
  }

  private static void literal(ByteText out, String value) {
    out.append('(');
    int start = 0;
    for (int i = 0; i < value.length(); i++) {
      if (isDelimiter(value.charAt(i))) {
        out.append(value.substring(start, i)).append('\\');
        start = i;
      }
    }
    out.append(value.substring(start)).append(')');
  }

  /** A string of bytes in hexadecimal digits. */
  static String bytes(byte[] value) {
    return "<" + HEX.formatHex(value) + ">";
  }

  /** A string of ASCII characters. */
  static String ascii(String value) {
    ByteText out = new ByteText(value.length() + 2);
    literal(out, value);
    return out.toString();
  }

  /** The three parts of a colour with a space after each. */
  static void color(ByteText out, Color color) {
    numbers(out, color.red() / 255.0, color.green() / 255.0, color.blue() / 255.0);
  }
}
