package care.imprint.pdf;

import care.imprint.typeface.BundledTypefaces;
import care.imprint.typeface.FontFile;
import care.imprint.typeface.Typeface;
import care.imprint.value.Binary;
import care.imprint.value.Slug;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.Optional;

/** Fonts of scripts that no bundled family has, cut down to the letters of the tests. */
public final class TestFonts {
  private static final int HEAD = 0x68656164;

  private TestFonts() {}

  /** The file of a font: arabic, hebrew, devanagari, gurmukhi, cjk or hangul. */
  public static Binary file(String name) {
    try (InputStream in = TestFonts.class.getResourceAsStream("fonts/" + name + ".ttf")) {
      return Binary.of(Objects.requireNonNull(in, name).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A typeface whose four styles are one file. */
  public static Typeface typeface(String name) {
    FontFile file = new FontFile(file(name), Optional.empty());
    return new Typeface(Slug.of(name), name, false, file, file, file, file);
  }

  /** The same font as another file: its table head tells this revision. */
  public static Binary revised(Binary font, int revision) {
    ByteBuffer file = ByteBuffer.wrap(font.toByteArray());
    for (int table = 12; table < 12 + 16 * file.getShort(4); table += 16) {
      if (file.getInt(table) == HEAD) {
        file.putInt(file.getInt(table + 8) + 4, revision << 16);
      }
    }
    return Binary.of(file.array());
  }

  /** A clinic's own typeface: the bundled one of an id, under that id, as files of its own. */
  public static Typeface own(String id, int revision) {
    Typeface bundled = BundledTypefaces.of(Slug.of(id));
    FontFile regular = own(bundled.regular(), revision);
    FontFile bold = own(bundled.bold(), revision);
    return new Typeface(bundled.id(), "Own", bundled.serif(), regular, bold, regular, bold);
  }

  private static FontFile own(FontFile bundled, int revision) {
    return new FontFile(revised(bundled.ttf(), revision), Optional.empty());
  }
}
