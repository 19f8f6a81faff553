package care.imprint.source;

import care.imprint.library.internal.reading.CslFiles;
import care.imprint.library.internal.sources.CslWriter;
import care.imprint.problem.Problems;
import java.util.List;

/**
 * Sources as CSL-JSON, the form in which reference managers exchange them.
 *
 * <p>What is written and read again is equal. CSL has no place for two things: the kinds guideline
 * and organisation, and whether a work was retracted; they stand in the {@code custom} object of an
 * item. The other way round, reading keeps what a {@link Source} has and passes over the other
 * variables of CSL; a key that is none is a problem, since it is likely a slip.
 *
 * <p>Thread-safe.
 */
public final class CslJson {
  private CslJson() {}

  /** The CSL-JSON of sources, in their order; it ends with a new line. */
  public static String write(List<Source> sources) {
    return CslWriter.write(sources);
  }

  /**
   * Reads sources.
   *
   * @param json a list of items
   * @param file the file's name as problems shall tell it
   * @param problems where everything that is wrong is added, with line and column
   * @return the sources with which nothing is wrong, in the order of the list
   */
  public static List<Source> read(String json, String file, Problems problems) {
    return CslFiles.read(json, file, problems);
  }
}
