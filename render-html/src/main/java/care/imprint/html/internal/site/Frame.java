package care.imprint.html.internal.site;

import care.imprint.edition.Edition;
import care.imprint.edition.Label;
import care.imprint.html.internal.page.Labels;
import care.imprint.html.internal.page.Page;
import care.imprint.image.Image;
import care.imprint.render.Asset;
import gg.jte.html.HtmlContent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What all pages of a site have in common. Serves one render.
 *
 * @param labels the words of the page's language
 * @param subject the label whose words are its title
 * @param page the clinic and its brand, for what guides show too
 * @param root the way to the clinic's folder: empty, or with a slash at its end
 * @param languages the same page in other languages, by language tag
 * @param links what the page tells search engines
 */
public record Frame(
    Labels labels,
    Label subject,
    Page page,
    String root,
    Map<String, String> languages,
    WebLinks links) {
  /** The language of the page. */
  public Locale locale() {
    return labels.locale();
  }

  /** The title as plain text. */
  public String title() {
    return words(subject);
  }

  /** The title as a heading. */
  public HtmlContent heading() {
    return label(subject);
  }

  /** The language tag of the page. */
  public String language() {
    return locale().toLanguageTag();
  }

  /** The direction of writing; null where it is from left to right. */
  public @Nullable String direction() {
    String other = page.body().direction(language());
    return other == null ? page.direction() : other;
  }

  /** The language of the clinic's data; null where it is that of the page. */
  public @Nullable String clinicLanguage() {
    Locale clinic = edition().locale();
    return clinic.equals(locale()) ? null : clinic.toLanguageTag();
  }

  /** The edition whose clinic and brand the page shows. */
  public Edition edition() {
    return page.edition();
  }

  /** The words of a label as plain text. */
  public String words(Label label, Object... arguments) {
    return labels.words(label, arguments);
  }

  /** The words of a label. */
  public HtmlContent label(Label label, Object... arguments) {
    return labels.of(label, arguments);
  }

  /** The name of a language in that language. */
  public String name(String language) {
    return Labels.name(Locale.forLanguageTag(language));
  }

  /** The class of what wears the brand. */
  public String brandClass() {
    return page.brandClass();
  }

  /** The addresses of the style sheets: that of the guides and what is added for the site. */
  public List<String> styleSheets() {
    return List.of(address(page.assets().styleSheet(edition().brand())), address(SiteAssets.STYLE));
  }

  /** The address of the script of the search. */
  public String script() {
    return address(SiteAssets.SCRIPT);
  }

  /** The clinic's logo. */
  public Image logo() {
    return edition().brand().logo().image();
  }

  /** The address of the logo. */
  public String logoAddress() {
    return address(page.icon());
  }

  /** The address of the list of guides. */
  public String index() {
    return root + language() + "/" + SiteFile.INDEX;
  }

  private String address(Asset asset) {
    return root + asset.path();
  }
}
