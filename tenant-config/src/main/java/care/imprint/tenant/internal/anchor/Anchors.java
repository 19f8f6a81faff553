package care.imprint.tenant.internal.anchor;

import care.imprint.article.Article;
import care.imprint.article.Block;
import care.imprint.library.Library;
import care.imprint.value.Slug;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The places in a guide that a clinic can name: blocks with an id and headings, of the lead and the
 * body themselves, not of blocks inside other blocks.
 */
public final class Anchors {
  private Anchors() {}

  /** The block of an article that an anchor names. */
  public static Optional<Block> find(Article article, Slug anchor) {
    return Stream.concat(article.lead().stream(), article.body().stream())
        .filter(block -> names(block, anchor))
        .findFirst();
  }

  /** All anchors of an article. */
  public static Stream<String> of(Article article) {
    return Stream.concat(article.lead().stream(), article.body().stream())
        .flatMap(
            block ->
                block instanceof Block.Heading heading
                    ? Stream.of(heading.anchor())
                    : block.id().stream())
        .map(Slug::value);
  }

  /** Whether an article has the anchor in any of its languages. */
  public static boolean isIn(Library library, Slug article, Slug anchor) {
    return library.content().articles().stream()
        .filter(other -> other.id().equals(article))
        .anyMatch(other -> find(other, anchor).isPresent());
  }

  /** Whether an anchor names a block. */
  public static boolean names(Block block, Slug anchor) {
    return block instanceof Block.Heading heading
        ? heading.anchor().equals(anchor)
        : block.id().filter(anchor::equals).isPresent();
  }

  /**
   * The index behind the last block that belongs to the one at an index: for a heading, its
   * section.
   */
  public static int end(List<Block> blocks, int index) {
    if (!(blocks.get(index) instanceof Block.Heading heading)) {
      return index + 1;
    }
    int end = index + 1;
    while (end < blocks.size() && level(blocks.get(end)) > heading.level()) {
      end++;
    }
    return end;
  }

  /** The level of the heading a block starts with; questions, steps and sources bring one. */
  private static int level(Block block) {
    if (block instanceof Block.Heading heading) {
      return heading.level();
    }
    boolean titled =
        block instanceof Block.Faq
            || block instanceof Block.Steps
            || block instanceof Block.SourceList;
    return titled ? 2 : Integer.MAX_VALUE;
  }
}
