package care.imprint.pdf;

import care.imprint.value.Binary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** HarfBuzz's own program, where {@code -Dimprint.hb-shape} names it: it shapes line after line. */
public final class HarfBuzz {
  /** The property that names the program; Debian has it in {@code libharfbuzz-bin}. */
  public static final String PROGRAM = "imprint.hb-shape";

  private HarfBuzz() {}

  /** What it writes of each line: glyph, offset, advance, from left to right. */
  public static List<String> shape(Path folder, Binary font, List<String> lines, String... options)
      throws IOException, InterruptedException {
    Path file = Files.write(folder.resolve("font.ttf"), font.toByteArray());
    Path text = Files.write(folder.resolve("lines.txt"), lines, StandardCharsets.UTF_8);
    Path shaped = folder.resolve("shaped.txt");
    List<String> command = new ArrayList<>(List.of(System.getProperty(PROGRAM)));
    command.addAll(List.of("--no-glyph-names", "--no-clusters", "--text-file=" + text));
    command.addAll(List.of(options));
    command.add(file.toString());
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(shaped.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    if (process.waitFor() != 0) {
      throw new IOException("hb-shape ended with " + process.exitValue());
    }
    return Files.readAllLines(shaped, StandardCharsets.UTF_8);
  }
}
