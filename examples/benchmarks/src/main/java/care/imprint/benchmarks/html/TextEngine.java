package care.imprint.benchmarks.html;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * An engine that writes characters, which become UTF-8 here.
 *
 * @param page writes the page
 */
record TextEngine(Characters page) implements PageEngine {
  /** What writes characters. */
  @FunctionalInterface
  interface Characters {
    /** Writes the page. */
    void write(Writer out) throws IOException;
  }

  @Override
  public void write(OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    page.write(writer);
    writer.flush();
  }
}
