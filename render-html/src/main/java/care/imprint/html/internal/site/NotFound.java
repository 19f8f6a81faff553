package care.imprint.html.internal.site;

import care.imprint.edition.Label;

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
    String language, String title, String summary, String address, String index) {
  static NotFound of(Shelf shelf, String root) {
    String language = shelf.locale().toLanguageTag();
    return new NotFound(
        language,
        shelf.words(Label.NOT_FOUND),
        shelf.words(Label.NOT_FOUND_SUMMARY),
        root + language + "/" + SiteFile.INDEX,
        shelf.words(Label.SITE));
  }
}
