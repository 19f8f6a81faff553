package care.imprint.html.internal.page;

import care.imprint.article.Notice;
import care.imprint.edition.Edition;
import care.imprint.html.InlineStyle;
import care.imprint.html.internal.asset.Assets;
import care.imprint.html.internal.asset.StyleSheet;
import care.imprint.html.internal.data.StructuredData;
import care.imprint.html.internal.data.WebAddresses;
import care.imprint.render.Asset;
import care.imprint.value.WritingDirection;
import gg.jte.html.HtmlContent;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One edition on its way to HTML: what the templates around its text may ask. Serves one render.
 */
public final class Page {
  private final Edition edition;
  private final Settings settings;
  private final Stock stock;
  private final Body body;
  private final List<Section> sections;

  /** A page of an edition. */
  public Page(Edition edition, Settings settings, Stock stock) {
    this.edition = edition;
    this.settings = settings;
    this.stock = stock;
    this.body = new Body(edition, settings, stock);
    this.sections = Section.of(edition, body.ids());
  }

  /** A whole page in UTF-8. */
  public byte[] whole() {
    return Templates.bytes(out -> JtepageGenerated.render(out, Templates.PLAIN, this));
  }

  /** One element for a page of the host's own, in UTF-8. */
  public byte[] fragment() {
    return Templates.bytes(out -> JtefragmentGenerated.render(out, Templates.PLAIN, this));
  }

  /** The edition. */
  public Edition edition() {
    return edition;
  }

  /** What the templates of its text may ask. */
  public Body body() {
    return body;
  }

  /** Where the page finds what it refers to. */
  public Links links() {
    return settings.links();
  }

  /** The parts that the list of contents names. */
  public List<Section> sections() {
    return sections;
  }

  /** The blocks ahead of the first heading. */
  public HtmlContent lead() {
    return body.parts(edition.content().lead());
  }

  /** The blocks after the lead. */
  public HtmlContent text() {
    return body.parts(edition.content().body());
  }

  /** A protected text. */
  public HtmlContent notice(Notice notice) {
    return body.part(notice);
  }

  /** Where the contact data lead. */
  public Contact contact() {
    return new Contact(edition.clinic());
  }

  /** The other languages of this article. */
  public List<Locale> otherLanguages() {
    return edition.publication().locales().stream()
        .filter(locale -> links().siblings() && !locale.equals(edition.locale()))
        .toList();
  }

  /** The address of this article in another language. */
  public String language(Locale locale) {
    return WebAddresses.language(edition.id(), locale);
  }

  /** The addresses that others on the web know the page by. */
  public WebAddresses addresses() {
    return new WebAddresses(edition);
  }

  /** What the page tells search engines, safe to stand in a script element. */
  public String structuredData() {
    return StructuredData.of(edition, links().index(), stock.citations());
  }

  /** The logo as the mark of the page's tab. */
  public Asset icon() {
    return assets().picture(edition.brand().logo().image());
  }

  /** The direction of the page's script; null where it is the usual one. */
  public @Nullable String direction() {
    return WritingDirection.of(edition.locale()).isRightToLeft() ? "rtl" : null;
  }

  /** The address of the style sheet; null where the page holds it. */
  public @Nullable String styleSheet() {
    return links().assets().isPresent()
        ? links().address(assets().styleSheet(edition.brand()))
        : null;
  }

  /** The style sheet that the page holds. */
  public InlineStyle inlineStyle() {
    return StyleSheet.inline(edition.brand()).inlined();
  }

  /** The class of what wears the brand. */
  public String brandClass() {
    return assets().brandClass(edition.brand());
  }

  /** The files of brands and pictures. */
  public Assets assets() {
    return stock.assets();
  }
}
