package care.imprint.benchmarks.pdf;

import care.imprint.edition.Edition;
import care.imprint.html.HtmlRenderer;
import java.util.List;
import java.util.NoSuchElementException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * An edition as general engines are given it: what Imprint's page fragment says, in its order and
 * with its structure, without what only a screen has use for, and with the pictures of its handout.
 *
 * @param title the title
 * @param language the language as a tag
 * @param content one element with all the rest
 * @param fonts the typefaces of the brand
 * @param pictures the pictures that the content shows, each once
 */
record PrintedGuide(
    String title,
    String language,
    Element content,
    BrandFonts fonts,
    List<PrintedPicture> pictures) {
  static PrintedGuide of(Edition edition) {
    Element content = Jsoup.parseBodyFragment(fragment(edition)).body();
    content.select("nav, svg, script, style").remove();
    content.select("[style]").removeAttr("style");
    List<PrintedPicture> pictures = PicturedContent.add(edition, content);
    return new PrintedGuide(
        edition.title(),
        edition.locale().toLanguageTag(),
        content,
        BrandFonts.of(edition.brand()),
        pictures);
  }

  /**
   * The picture of an address.
   *
   * @throws NoSuchElementException if the guide shows no such picture
   */
  PrintedPicture picture(String address) {
    return pictures.stream()
        .filter(picture -> picture.address().equals(address))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("No picture " + address));
  }

  private static String fragment(Edition edition) {
    return HtmlRenderer.create().fragment().string(edition);
  }
}
