package care.imprint.pdf;

import care.imprint.typeface.FontFile;
import care.imprint.typeface.Typeface;
import care.imprint.value.Binary;
import care.imprint.value.Slug;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;

/** Fonts of scripts that no bundled family has, cut down to the letters of the tests. */
public final class TestFonts {
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
}
