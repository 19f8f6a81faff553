package care.imprint.html.internal.page;

import care.imprint.html.internal.asset.Assets;

/**
 * What a renderer keeps from one page for the next. Thread-safe.
 *
 * @param assets the files that pages refer to
 * @param parts parts of pages in one form
 */
public record Stock(Assets assets, KnownParts parts) {
  /** Keeps the parts of pages in a form of their own. */
  public Stock(Assets assets) {
    this(assets, new KnownParts());
  }
}
