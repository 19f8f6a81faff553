package care.imprint.html;

import care.imprint.article.Block;
import care.imprint.edition.Edition;
import care.imprint.html.internal.asset.StyleSheet;
import care.imprint.html.internal.data.StructuredData;
import care.imprint.html.internal.page.Overrides;
import care.imprint.html.internal.page.Page;
import care.imprint.html.internal.page.Settings;
import care.imprint.html.internal.page.Stock;
import care.imprint.html.internal.proof.HtmlProver;
import care.imprint.html.internal.site.SiteFile;
import care.imprint.problem.Location;
import care.imprint.problem.Problem;
import care.imprint.render.Asset;
import care.imprint.render.Prover;
import care.imprint.render.RenderException;
import care.imprint.render.Renderer;
import care.imprint.value.Slug;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Editions as web pages in the clinic's brand: semantic HTML without scripts.
 *
 * <pre>{@code
 * HtmlRenderer.create().render(edition, out);
 * }</pre>
 *
 * <p>A page lies at {@code clinic/locale/article.html} and finds its style sheet, fonts and
 * pictures in {@code clinic/assets}; see {@link #assets}. It works under the content security
 * policy {@code default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'}. A host with
 * pages of its own takes a {@linkplain #fragment fragment} instead.
 *
 * <p>Immutable and thread-safe. The same edition gives the same bytes.
 */
public final class HtmlRenderer implements Renderer {
  private static final String VERSION = "7";

  private final Stock stock = Stock.create();
  private final HtmlForm page;
  private final HtmlForm fragment;
  private final Settings pages;
  private final Settings fragments;
  private final String version;

  private HtmlRenderer(Builder builder) {
    Overrides overrides = new Overrides(builder.overrides);
    this.pages = builder.page(overrides);
    this.fragments = Settings.fragment(builder.assets, builder.headingLevel, overrides);
    this.version = VERSION + builder.variant() + builder.revision;
    this.page = new HtmlForm(stock, pages, version, Page::whole);
    String embedding =
        "%s fragment %d %s".formatted(version, builder.headingLevel, builder.assets.orElse(""));
    this.fragment = new HtmlForm(stock.forOtherForm(), fragments, embedding, Page::fragment);
  }

  /** A renderer with the usual settings. */
  public static HtmlRenderer create() {
    return builder().build();
  }

  /** A builder with the usual settings. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public String format() {
    return "html";
  }

  @Override
  public String mediaType() {
    return "text/html";
  }

  @Override
  public String fileExtension() {
    return "html";
  }

  @Override
  public String version() {
    return version;
  }

  /** Parses pages anew and looks for each notice. */
  @Override
  public Optional<Prover> prover() {
    return Optional.of(new HtmlProver());
  }

  /**
   * Writes a whole page.
   *
   * @throws IOException if the stream cannot be written
   * @throws RenderException if a page of the site has the name of the article
   */
  @Override
  public void render(Edition edition, OutputStream out) throws IOException {
    if (pages.links().index().isPresent()) {
      refuseReservedName(edition);
    }
    page.render(edition, out);
  }

  /** Whole pages, as characters or bytes, with what conditional requests need. */
  public HtmlForm page() {
    return page;
  }

  private static void refuseReservedName(Edition edition) {
    Slug article = edition.id().article();
    if (SiteFile.isReserved(article.value())) {
      throw new RenderException(
          List.of(Problem.of(HtmlProblem.NAME_RESERVED, Location.NOWHERE, article)));
    }
  }

  /**
   * Editions as one element for a page of the host's own.
   *
   * <p>It brings no style: the host links to the style sheet that {@link #styleSheet} names, or
   * takes an {@link #inlineStyle}. All class names and custom properties begin with {@code
   * imprint}, all ids with {@code imprint-} and the article's name; two brands fit on one page, and
   * several articles, but one article only once. The style neither takes anything from a host's
   * rules for elements, classes or an id, nor changes anything outside the element; rules that a
   * host marks {@code !important} get in.
   */
  public HtmlForm fragment() {
    return fragment;
  }

  /**
   * The style of fragments for a host that wants it in the head of its page. Its fonts lie in the
   * builder's {@linkplain Builder#assetFolder folder}, else the style holds them.
   */
  public InlineStyle inlineStyle(Edition edition) {
    return StyleSheet.of(edition.brand(), fragments.links()::address).inlined();
  }

  /**
   * What the page of an edition tells search engines: a JSON-LD document in the terms of
   * schema.org. Pages hold it; a host that shows a fragment may put it in a {@code script} element
   * of type {@code application/ld+json} as it is, since no text in it can end the element.
   */
  public String structuredData(Edition edition) {
    return StructuredData.of(edition, pages.links().index(), stock.citations());
  }

  /** The style sheet of an edition, one of its {@linkplain #assets assets}. */
  public Asset styleSheet(Edition edition) {
    return stock.assets().styleSheet(edition.brand());
  }

  /**
   * The style sheet, the fonts it names and the pictures; none for standalone pages. A host that
   * shows fragments puts them side by side in one folder.
   */
  @Override
  public List<Asset> assets(Edition edition) {
    return pages.links().assets().isPresent() ? stock.assets().of(edition) : List.of();
  }

  /** Builds a renderer. Not thread-safe. */
  public static final class Builder {
    private static final int DEEPEST_TITLE = 4;

    private final Map<Class<? extends Block>, BlockHtml<?>> overrides = new HashMap<>();
    private boolean standalone;
    private boolean site;
    private Optional<String> assets = Optional.empty();
    private int headingLevel = 2;
    private String revision = "";

    private Builder() {}

    /** Pages hold their style, fonts and pictures, and link to addresses on the web only. */
    public Builder standalone() {
      this.standalone = true;
      return this;
    }

    /**
     * Pages are part of a whole site and lead back to its index; see {@link HtmlSite}, which makes
     * it.
     */
    public Builder site() {
      this.site = true;
      return this;
    }

    /**
     * The level of the title's heading in fragments: 2 unless said.
     *
     * @throws IllegalArgumentException if it is not 1 to 4
     */
    public Builder headingLevel(int level) {
      if (level < 1 || level > DEEPEST_TITLE) {
        throw new IllegalArgumentException("Not a level for a title: " + level);
      }
      this.headingLevel = level;
      return this;
    }

    /**
     * The address of the folder where the host puts the assets that fragments show; without it they
     * hold their pictures, which a policy must let in with {@code img-src data:}.
     */
    public Builder assetFolder(String address) {
      this.assets = Optional.of(address.endsWith("/") ? address : address + "/");
      return this;
    }

    /** The host's own HTML for one kind of block; the last one given for a kind holds. */
    public <B extends Block> Builder override(Class<B> kind, BlockHtml<B> html) {
      this.overrides.put(kind, html);
      return this;
    }

    /**
     * A name for the host's overrides, to be changed whenever they write other HTML, so that
     * unchanged editions are rendered anew.
     */
    public Builder revision(String name) {
      this.revision = "-" + name;
      return this;
    }

    /**
     * The renderer.
     *
     * @throws IllegalStateException if there are overrides without a revision, or if pages shall
     *     both stand alone and be part of a site
     */
    public HtmlRenderer build() {
      if (!overrides.isEmpty() && revision.isEmpty()) {
        throw new IllegalStateException(
            "Overrides without a revision: published pages would not follow their changes");
      }
      if (standalone && site) {
        throw new IllegalStateException("A page that stands alone is no part of a site");
      }
      return new HtmlRenderer(this);
    }

    private Settings page(Overrides all) {
      if (site) {
        return Settings.site(all);
      }
      return standalone ? Settings.standalone(all) : Settings.linked(all);
    }

    private String variant() {
      return site ? "-site" : standalone ? "-standalone" : "";
    }
  }
}
