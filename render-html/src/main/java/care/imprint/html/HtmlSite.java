package care.imprint.html;

import care.imprint.edition.Edition;
import care.imprint.html.internal.page.Stock;
import care.imprint.html.internal.site.SiteFiles;
import care.imprint.html.internal.site.SiteOptions;
import care.imprint.render.Asset;
import care.imprint.render.CollectionRenderer;
import java.util.List;

/**
 * The guides of a clinic as a whole web site: for each language a list by topic, a page of all
 * sources, a search, a page for addresses that lead nowhere and a feed of changes; for the clinic a
 * choice of languages, a map for search engines and what leads former addresses on.
 *
 * <pre>{@code
 * Publisher.builder()
 *     .renderer(HtmlRenderer.builder().site().build())
 *     .collection(HtmlSite.create())
 *     .build();
 * }</pre>
 *
 * <p>The site lists exactly the editions it is given. A guide that pages link to but that is not
 * among them gets a page that says so, so that no link is dead.
 *
 * <p>Only {@code search.html} has a script, which the policy must allow with {@code script-src
 * 'self'}. Without it, that page is a list of all sections. All other pages work under {@code
 * default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'}.
 *
 * <p>Immutable and thread-safe.
 */
public final class HtmlSite implements CollectionRenderer {
  private static final String VERSION = "6";

  private final Stock stock = Stock.create();
  private final SiteOptions options;

  private HtmlSite(Builder builder) {
    options = new SiteOptions(builder.handouts, builder.search);
  }

  /** A site with a search and without handouts. */
  public static HtmlSite create() {
    return builder().build();
  }

  /** A builder with the usual settings. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public String format() {
    return "site";
  }

  @Override
  public String version() {
    return VERSION
        + (options.handouts() ? "-handouts" : "")
        + (options.search() ? "" : "-searchless");
  }

  @Override
  public List<Asset> render(List<Edition> editions) {
    return SiteFiles.of(editions, options, stock);
  }

  /** Builds a site. Not thread-safe. */
  public static final class Builder {
    private boolean handouts;
    private boolean search = true;

    private Builder() {}

    /** Handouts lie beside the guides, at {@code article.pdf}, and the list links to them. */
    public Builder handouts() {
      this.handouts = true;
      return this;
    }

    /** No page has a script, for hosts whose policy allows none. */
    public Builder withoutSearch() {
      this.search = false;
      return this;
    }

    /** The site. */
    public HtmlSite build() {
      return new HtmlSite(this);
    }
  }
}
