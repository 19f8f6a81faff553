package care.imprint.benchmarks.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Font files on disk, for engines that read them from there; gone when the program ends. */
final class FontFolder {
  private FontFolder() {}

  static Path write(BrandFonts fonts) {
    try {
      Path folder = Files.createTempDirectory("fonts");
      folder.toFile().deleteOnExit();
      for (BrandFonts.Face face : fonts.faces()) {
        Path file = Files.write(file(folder, face), face.ttf());
        file.toFile().deleteOnExit();
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path file(Path folder, BrandFonts.Face face) {
    String style = (face.bold() ? "-bold" : "") + (face.italic() ? "-italic" : "");
    return folder.resolve(face.family() + style + ".ttf");
  }
}
