package care.imprint.tenant.internal.telling;

import care.imprint.article.Block;
import care.imprint.problem.Location;
import care.imprint.tenant.LocalPlace;
import care.imprint.tenant.LocalText;
import care.imprint.tenant.internal.anchor.Anchors;
import care.imprint.value.Slug;
import java.util.ArrayList;
import java.util.List;

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
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i <= blocks.size(); i++) {
      pieces.addAll(endingAt(blocks, i));
      if (i < blocks.size()) {
        pieces.addAll(own(LocalPlace.BEFORE, blocks.get(i)));
        pieces.addAll(shown(blocks.get(i), pointer + "/" + i));
      }
    }
    return pieces;
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

  /** The texts after what ends ahead of an index, inner sections first. */
  private List<Piece> endingAt(List<Block> blocks, int index) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = index - 1; i >= 0; i--) {
      if (Anchors.end(blocks, i) == index) {
        pieces.addAll(own(LocalPlace.AFTER, blocks.get(i)));
      }
    }
    return pieces;
  }

  private List<Piece> own(LocalPlace place, Block block) {
    return texts.stream()
        .filter(text -> text.place() == place && Anchors.names(block, text.anchor()))
        .flatMap(
            text ->
                text.in(telling.locale()).orElse(List.of()).stream()
                    .map(own -> new Piece(own, file(text), true)))
        .toList();
  }

  private Location file(LocalText text) {
    return Location.of("%s/local/%s".formatted(telling.clinic().id(), text.file()));
  }
}
