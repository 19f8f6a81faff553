package care.imprint.html.internal.site;

import care.imprint.edition.Label;
import care.imprint.html.internal.page.Labels;
import gg.jte.html.HtmlContent;

/**
 * What a language says about an address that leads nowhere.
 *
 * @param language the language tag
 * @param title the title
 * @param summary what is said
 * @param address the way to the list of guides
 * @param index the name of the list
 */
public record NotFound(
    String language, HtmlContent title, HtmlContent summary, String address, HtmlContent index) {
  static NotFound of(Shelf shelf, String root) {
    String language = shelf.locale().toLanguageTag();
    Labels labels = shelf.labels();
    return new NotFound(
        language,
        labels.of(Label.NOT_FOUND),
        labels.of(Label.NOT_FOUND_SUMMARY),
        root + language + "/" + SiteFile.INDEX,
        labels.of(Label.SITE));
  }
}
