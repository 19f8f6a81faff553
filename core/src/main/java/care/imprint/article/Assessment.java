package care.imprint.article;

import care.imprint.program.Verdict;
import jakarta.validation.Valid;
import java.util.List;

/**
 * A verdict with the words that qualify it.
 *
 * @param verdict the verdict; renderers always say it in words
 * @param words what qualifies it, for example the condition; may be empty
 */
public record Assessment(Verdict verdict, List<@Valid Inline> words) {
  /** Copies the lists. */
  public Assessment {
    words = List.copyOf(words);
  }
}
