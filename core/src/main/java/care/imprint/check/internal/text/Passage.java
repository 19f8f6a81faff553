package care.imprint.check.internal.text;

import care.imprint.article.Block;
import care.imprint.article.Inline;
import java.util.List;
import java.util.stream.Stream;

/**
 * A piece of text that is read in one go, without its looks. A fact and a citation, whose words are
 * not known here, are one character each.
 *
 * @param pointer the JSON pointer of the text
 * @param role what it is
 * @param within the blocks around it, outermost first
 * @param text the characters
 * @param runs the inlines it is made of, those inside ahead of those around them
 */
public record Passage(String pointer, Role role, List<Block> within, String text, List<Run> runs) {
  /** The character that stands for a fact. */
  public static final char FACT = '\uFFFC';

  /** The character that stands for a citation. */
  public static final char CITATION = '\uFFF9';

  /** Copies the lists. */
  public Passage {
    within = List.copyOf(within);
    runs = List.copyOf(runs);
  }

  /** The pointer of the innermost inline that holds a character. */
  public String pointerAt(int offset) {
    return runs.stream()
        .filter(run -> run.covers(offset))
        .map(Run::pointer)
        .findFirst()
        .orElse(pointer);
  }

  /** Whether a character belongs to an inline of a kind. */
  public boolean isWithin(Class<? extends Inline> kind, int offset) {
    return runs.stream().anyMatch(run -> run.covers(offset) && kind.isInstance(run.inline()));
  }

  /** Whether a block of this kind is around it. */
  public boolean isIn(Class<? extends Block> kind) {
    return within.stream().anyMatch(kind::isInstance);
  }

  /** Its inlines of a kind. */
  public <T extends Inline> Stream<Placed<T>> inlines(Class<T> kind) {
    return runs.stream()
        .filter(run -> kind.isInstance(run.inline()))
        .map(run -> new Placed<>(run.pointer(), kind.cast(run.inline())));
  }

  /** The words of a run. */
  public String words(Run run) {
    return text.substring(run.start(), run.end());
  }
}
