package care.imprint.check.internal.text;

import care.imprint.article.Block;
import care.imprint.article.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A section while it is walked through. */
final class SectionDraft {
  private final Optional<String> heading;
  private final String pointer;
  private final boolean lead;
  private final List<Placed<Block>> blocks = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();

  private SectionDraft(Optional<String> heading, String pointer, boolean lead) {
    this.heading = heading;
    this.pointer = pointer;
    this.lead = lead;
  }

  static SectionDraft of(String pointer, boolean lead) {
    return new SectionDraft(Optional.empty(), pointer, lead);
  }

  static SectionDraft of(String pointer, Block.Heading heading) {
    String words = new InlineWalk().walk(pointer, heading.text()).text();
    return new SectionDraft(Optional.of(words), pointer, false);
  }

  void block(String where, Block block) {
    blocks.add(new Placed<>(where, block));
  }

  void passage(String where, Role role, List<Block> within, List<Inline> content) {
    InlineWalk walk = new InlineWalk().walk(where, content);
    passages.add(new Passage(where, role, within, walk.text(), walk.runs()));
  }

  void passage(String where, Role role, List<Block> within, String text) {
    passages.add(new Passage(where, role, within, text, List.of()));
  }

  Section section() {
    return new Section(heading, pointer, lead, blocks, passages);
  }
}
