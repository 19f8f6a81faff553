package care.imprint.check.internal.text;

import care.imprint.article.Block;
import java.util.List;
import java.util.Optional;

/**
 * The blocks and passages from one heading to the next.
 *
 * @param heading the heading's words; absent for the lead and what precedes the first heading
 * @param pointer the JSON pointer of the heading, or of the article
 * @param lead whether it is the lead of the article
 * @param blocks every block, with those inside others
 * @param passages every passage
 */
public record Section(
    Optional<String> heading,
    String pointer,
    boolean lead,
    List<Placed<Block>> blocks,
    List<Passage> passages) {
  /** Copies the lists. */
  public Section {
    blocks = List.copyOf(blocks);
    passages = List.copyOf(passages);
  }

  /** Whether it holds a block of this kind. */
  public boolean has(Class<? extends Block> kind) {
    return blocks.stream().map(Placed::value).anyMatch(kind::isInstance);
  }

  /** Its running text. */
  public List<Passage> prose() {
    return passages.stream().filter(passage -> passage.role() == Role.PROSE).toList();
  }
}
