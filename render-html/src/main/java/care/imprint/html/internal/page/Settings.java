package care.imprint.html.internal.page;

import care.imprint.value.Slug;
import java.util.Optional;

/**
 * How editions become HTML.
 *
 * @param links where a page finds what it refers to
 * @param title the level of the heading with the title, 1 to 4
 * @param embedded whether the page around it is the host's, who gives ids too
 * @param overrides the host's own HTML for single kinds of block
 */
public record Settings(Links links, int title, boolean embedded, Overrides overrides) {
  /** A page of a site, at {@code clinic/locale/article.html}. */
  public static Settings linked(Overrides overrides) {
    return new Settings(new Links(Optional.of("../assets/"), true), 1, false, overrides);
  }

  /** The same with a way back to the site's list of all guides. */
  public static Settings site(Overrides overrides) {
    Links links = new Links(Optional.of("../assets/"), true, Optional.of("index.html"));
    return new Settings(links, 1, false, overrides);
  }

  /** A page that needs no other file. */
  public static Settings standalone(Overrides overrides) {
    return new Settings(new Links(Optional.empty(), false), 1, false, overrides);
  }

  /** A part of a host's page. */
  public static Settings fragment(Optional<String> assets, int title, Overrides overrides) {
    return new Settings(new Links(assets, false), title, true, overrides);
  }

  /** What the ids of an article begin with: its name where it shares a page with others. */
  String prefix(Slug article) {
    return embedded ? "imprint-" + article + "_" : "";
  }
}
