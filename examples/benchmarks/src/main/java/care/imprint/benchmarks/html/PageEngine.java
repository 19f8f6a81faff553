package care.imprint.benchmarks.html;

import java.io.IOException;
import java.io.OutputStream;

/** Writes one guide as a page in UTF-8. */
@FunctionalInterface
public interface PageEngine {
  /**
   * Writes the page.
   *
   * @throws IOException if the stream cannot be written
   */
  void write(OutputStream out) throws IOException;
}
