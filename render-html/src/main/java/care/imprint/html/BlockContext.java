package care.imprint.html;

import care.imprint.article.Block;
import care.imprint.article.Inline;
import care.imprint.edition.Edition;
import java.util.List;

/** The page around a block that a host shows its own way. Serves one call. */
public interface BlockContext {
  /** The edition the block is part of. */
  Edition edition();

  /** Words as HTML, in an element or between the quotation marks of an attribute. */
  String escape(String words);

  /** Inlines as HTML. */
  String text(List<Inline> content);

  /** Blocks as HTML, the host's own for those it overrides. */
  String blocks(List<Block> blocks);

  /**
   * The id that the block's heading, or the block itself, must have for links to it to land, as
   * those of the list of contents do; asked for once.
   */
  String id(Block block);

  /** The HTML this block has where nobody overrides it. */
  String usual(Block block);
}
