package care.imprint.html.internal.page;

import care.imprint.article.Block;
import care.imprint.html.BlockContext;
import care.imprint.html.BlockHtml;
import java.util.Map;
import java.util.Optional;

/**
 * The host's own HTML, by kind of block.
 *
 * @param byKind an entry's value takes blocks of its key's kind
 */
public record Overrides(Map<Class<? extends Block>, BlockHtml<?>> byKind) {
  /** Copies the map. */
  public Overrides {
    byKind = Map.copyOf(byKind);
  }

  /** The HTML of a block, where the host has its own for it. */
  Optional<String> html(Block block, BlockContext context) {
    return Optional.ofNullable(byKind.get(block.getClass()))
        .map(html -> unchecked(html).html(block, context));
  }

  @SuppressWarnings("unchecked") // the builder takes a kind and its HTML of one type only
  private static BlockHtml<Block> unchecked(BlockHtml<?> html) {
    return (BlockHtml<Block>) html;
  }
}
