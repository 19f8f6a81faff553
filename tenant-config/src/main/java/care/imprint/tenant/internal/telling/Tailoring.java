package care.imprint.tenant.internal.telling;

import care.imprint.article.Block;
import care.imprint.tenant.LocalPlace;
import care.imprint.tenant.LocalText;
import care.imprint.tenant.internal.anchor.Anchors;
import care.imprint.value.Slug;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Leaves out the optional blocks a clinic hides, and puts its own texts in their places. What is
 * not optional always stays.
 *
 * @param hidden the ids of the blocks left out
 * @param texts the clinic's texts for this guide, in order
 * @param telling the telling of the guide
 */
record Tailoring(List<Slug> hidden, List<LocalText> texts, Telling telling) {
  /** The pieces of the blocks at a JSON Pointer in the library. */
  List<Piece> tailor(List<Block> blocks, String pointer) {
    List<Ending> endings = endings(blocks);
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i <= blocks.size(); i++) {
      int here = i;
      endings.stream()
          .filter(ending -> ending.end() == here)
          .forEach(ending -> pieces.addAll(own(ending.text())));
      if (i < blocks.size()) {
        pieces.addAll(own(LocalPlace.BEFORE, blocks.get(i)));
        pieces.addAll(shown(blocks.get(i), pointer + "/" + i));
      }
    }
    return pieces;
  }

  /** A text that stands where what starts at one index ends at another. */
  private record Ending(int start, int end, LocalText text) {}

  /** The texts that stand after something, those of inner sections first. */
  private List<Ending> endings(List<Block> blocks) {
    List<Ending> endings = new ArrayList<>();
    for (LocalText text : texts) {
      for (int i = 0; i < blocks.size() && text.place() == LocalPlace.AFTER; i++) {
        if (Anchors.names(blocks.get(i), text.anchor())) {
          endings.add(new Ending(i, Anchors.end(blocks, i), text));
        }
      }
    }
    endings.sort(Comparator.comparingInt(Ending::start).reversed());
    return endings;
  }

  private List<Piece> shown(Block block, String pointer) {
    boolean optional = block.optional();
    List<Piece> instead = optional ? own(LocalPlace.INSTEAD, block) : List.of();
    if (!instead.isEmpty()) {
      return instead;
    }
    boolean hide = optional && block.id().map(hidden::contains).orElse(false);
    return hide ? List.of() : List.of(new Piece(block, telling.near(pointer).location(), false));
  }

  private List<Piece> own(LocalPlace place, Block block) {
    return texts.stream()
        .filter(text -> text.place() == place && Anchors.names(block, text.anchor()))
        .flatMap(text -> own(text).stream())
        .toList();
  }

  private List<Piece> own(LocalText text) {
    List<Block> blocks = text.in(telling.locale()).orElse(List.of());
    return IntStream.range(0, blocks.size())
        .mapToObj(i -> new Piece(blocks.get(i), text.start(telling.locale(), i), true))
        .toList();
  }
}
