package care.imprint.html;

import care.imprint.article.Block;

/**
 * A host's own HTML for one kind of block; see {@link HtmlRenderer.Builder#override}.
 *
 * <p>Must be thread-safe and give the same HTML for the same block. Protected notices are never
 * shown through it.
 *
 * @param <B> the kind of block
 */
@FunctionalInterface
public interface BlockHtml<B extends Block> {
  /**
   * The HTML of a block. It is written as it is: whoever makes it escapes the words in it, by
   * {@link BlockContext#escape} and its sisters.
   */
  String html(B block, BlockContext context);
}
