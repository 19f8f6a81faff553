package care.imprint.html.internal.page;

import care.imprint.html.internal.asset.Assets;
import care.imprint.html.internal.data.Citations;

/**
 * What a renderer keeps from one page for the next. Thread-safe.
 *
 * @param assets the files that pages refer to
 * @param citations the works that pages cite
 * @param parts parts of pages in one form
 */
public record Stock(Assets assets, Citations citations, KnownParts parts) {
  /** Nothing yet. */
  public static Stock create() {
    return new Stock(new Assets(), new Citations(), new KnownParts());
  }

  /** The same for pages in another form, which share no parts. */
  public Stock forOtherForm() {
    return new Stock(assets, citations, new KnownParts());
  }
}
