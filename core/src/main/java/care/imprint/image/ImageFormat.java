package care.imprint.image;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** What a file is, told from its first bytes. */
enum ImageFormat {
  PNG("PNG", "89504e470d0a1a0a"),
  SVG("SVG", "3c"),
  JPEG("JPEG", "ffd8ff"),
  GIF("GIF", "47494638"),
  WEBP("WebP", "52494646"),
  TIFF("TIFF", "49492a00"),
  BMP("BMP", "424d"),
  PDF("PDF", "25504446");

  private static final int LONGEST_START = 64;

  private final String display;
  private final String start;

  ImageFormat(String display, String start) {
    this.display = display;
    this.start = start;
  }

  /** The format of this content, or empty if it is none of those known. */
  static Optional<ImageFormat> of(byte[] content) {
    String beginning = beginning(content);
    return Arrays.stream(values()).filter(format -> beginning.startsWith(format.start)).findFirst();
  }

  /** The name as people write it. */
  String display() {
    return display;
  }

  /** The ending of file names, without the dot. */
  String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The first bytes in hexadecimal; XML may have a byte order mark and spaces ahead of it. */
  private static String beginning(byte[] content) {
    byte[] first = Arrays.copyOf(content, Math.min(content.length, LONGEST_START));
    String text = new String(first, StandardCharsets.ISO_8859_1);
    String unmarked = text.startsWith("\u00ef\u00bb\u00bf") ? text.substring(3) : text;
    return unmarked.stripLeading().startsWith("<") ? SVG.start : HexFormat.of().formatHex(first);
  }
}
