package care.imprint.benchmarks.html;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** An engine that writes characters. */
@FunctionalInterface
interface TextEngine extends PageEngine {
  /** Writes the page. */
  void write(Writer out) throws IOException;

  @Override
  default void write(OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    write(writer);
    writer.flush();
  }
}
