package care.imprint.isolation;

import care.imprint.typeface.BundledTypefaces;
import care.imprint.typeface.FontFile;
import care.imprint.value.Slug;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Fonts that look alike and are a clinic's own: each has its clinic's word as PostScript name, its
 * number as revision, and letters of another width.
 */
final class CanaryFont {
  /** What is added to a clinic's number in the revision of its font; no other font has as much. */
  static final int REVISION = 1_000;

  private static final int HEAD = 0x68656164;
  private static final int UNITS = 2_000;

  private final byte[] file;

  /** One of a family's files, cut down to the letters of English and French. */
  CanaryFont(FontFile whole) {
    try (TrueTypeFont font =
        new TTFParser().parse(new RandomAccessReadBuffer(whole.ttf().toByteArray()))) {
      TTFSubsetter letters = new TTFSubsetter(font);
      IntStream.concat(IntStream.range(' ', 0x180), IntStream.range(0x2010, 0x2040))
          .forEach(letters::add);
      letters.add('\u2192');
      letters.add('\u2713');
      letters.setPrefix("CANARY000");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      letters.writeToStream(out);
      this.file = out.toByteArray();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static CanaryFont regular() {
    return new CanaryFont(BundledTypefaces.of(Slug.of("lato")).regular());
  }

  static CanaryFont bold() {
    return new CanaryFont(BundledTypefaces.of(Slug.of("lato")).bold());
  }

  /** The font of one clinic. */
  byte[] of(Canary canary) {
    byte[] own = file.clone();
    name(own, "CANARY%03d".formatted(canary.number()).getBytes(StandardCharsets.UTF_16BE));
    ByteBuffer bytes = ByteBuffer.wrap(own);
    for (int table = 12; table < 12 + 16 * bytes.getShort(4); table += 16) {
      if (bytes.getInt(table) == HEAD) {
        int head = bytes.getInt(table + 8);
        bytes.putInt(head + 4, (REVISION + canary.number()) << 16);
        bytes.putShort(head + 18, (short) (UNITS + canary.number()));
      }
    }
    return own;
  }

  private static void name(byte[] file, byte[] name) {
    byte[] before = "CANARY000".getBytes(StandardCharsets.UTF_16BE);
    for (int at = 0; at <= file.length - before.length; at++) {
      if (java.util.Arrays.equals(file, at, at + before.length, before, 0, before.length)) {
        System.arraycopy(name, 0, file, at, name.length);
      }
    }
  }
}
