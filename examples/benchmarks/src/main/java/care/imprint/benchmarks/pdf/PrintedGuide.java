package care.imprint.benchmarks.pdf;

import care.imprint.edition.Edition;
import care.imprint.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * An edition as general engines are given it: what Imprint's page fragment says, in its order and
 * with its structure, without what only a screen has use for. Pictures are left out, since not all
 * engines draw SVG; so the others have less to do than Imprint, whose handout shows them.
 *
 * @param title the title
 * @param language the language as a tag
 * @param content one element with all the rest
 * @param fonts the typefaces of the brand
 */
record PrintedGuide(String title, String language, Element content, BrandFonts fonts) {
  static PrintedGuide of(Edition edition) {
    Element content = Jsoup.parseBodyFragment(fragment(edition)).body();
    content.select("nav, svg, img, script, style").remove();
    content.select("[style]").removeAttr("style");
    return new PrintedGuide(
        edition.title(), edition.locale().toLanguageTag(), content, BrandFonts.of(edition.brand()));
  }

  private static String fragment(Edition edition) {
    return HtmlRenderer.create().fragment().string(edition);
  }
}
