package care.imprint.render;

import care.imprint.edition.Edition;
import care.imprint.problem.Problem;
import care.imprint.value.Binary;
import java.util.List;

/**
 * Reads finished bytes back and says whether every protected notice is in them: whole, in its own
 * words, once, in body flow, and shown so that people can read it.
 *
 * <p>A prover trusts nothing of the renderer whose files it reads: it parses them anew, with a
 * parser that had no part in writing them. Immutable and thread-safe.
 */
public interface Prover {
  /** Changes whenever a proof asks for more; what an older version proved is proved again. */
  String version();

  /**
   * Looks for the notices of an edition in a file.
   *
   * @param edition what the file was made of
   * @param file the bytes as they will be published
   * @return what is missing or altered, empty if nothing is. A location names no file, since a
   *     prover does not know what it will be called; its pointer names the notice
   */
  List<Problem> prove(Edition edition, Binary file);
}
