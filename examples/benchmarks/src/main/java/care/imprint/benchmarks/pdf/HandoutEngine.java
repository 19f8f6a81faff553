package care.imprint.benchmarks.pdf;

import java.io.OutputStream;

/** Sets one guide as a PDF file. What can be kept between files is kept. Safe on two threads. */
@FunctionalInterface
public interface HandoutEngine {
  /**
   * Writes the file.
   *
   * @throws Exception whatever the engine throws: then nothing is measured
   */
  void write(OutputStream out) throws Exception;
}
