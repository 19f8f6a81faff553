package care.imprint.benchmarks.pdf;

import care.imprint.article.Block;
import care.imprint.article.Illustration;
import care.imprint.article.Review;
import care.imprint.edition.Content;
import care.imprint.edition.DateWords;
import care.imprint.edition.Edition;
import care.imprint.edition.Label;
import care.imprint.value.Href;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Puts pictures where Imprint’s handout shows them: the logo at the head, illustrations in their
 * places, and the way to the web, with its code for cameras, behind the ways to reach the clinic.
 */
final class PicturedContent {
  private final Edition edition;
  private final Element content;
  private final PrintedPictures maker;
  private final List<PrintedPicture> pictures = new ArrayList<>();

  private PicturedContent(Edition edition, Element content) {
    this.edition = edition;
    this.content = content;
    this.maker = new PrintedPictures(edition);
  }

  /** Adds the pictures of an edition to its content and gives their files. */
  static List<PrintedPicture> add(Edition edition, Element content) {
    PicturedContent pictured = new PicturedContent(edition, content);
    content.child(0).prependChild(pictured.shown(pictured.maker.logo()));
    pictured.illustrations();
    edition.publication().address().ifPresent(pictured::web);
    return List.copyOf(pictured.pictures);
  }

  private void illustrations() {
    Iterator<Illustration> next = illustrations(edition.content()).iterator();
    for (Element image : content.select("figure img")) {
      image.replaceWith(shown(maker.illustration(next.next())));
    }
  }

  private static Stream<Illustration> illustrations(Content content) {
    return Stream.concat(
        content.illustration().stream(),
        Stream.concat(content.lead().stream(), content.body().stream())
            .filter(Block.Figure.class::isInstance)
            .map(figure -> ((Block.Figure) figure).image()));
  }

  private void web(Href page) {
    Element web = content.expectFirst("footer").appendElement("div");
    web.appendChild(shown(maker.code(page)));
    web.appendElement("p").appendElement("strong").text(words(Label.WEB_EDITION));
    web.appendElement("p").appendElement("a").attr("href", page.value()).text(page.value());
    web.appendElement("p").text(String.join(" · ", version()));
  }

  /** Which text this is. */
  private List<String> version() {
    List<String> parts = new ArrayList<>();
    parts.add(words(Label.VERSION, edition.fingerprint().brief()));
    edition.content().review().ifPresent(review -> add(review, parts));
    return parts;
  }

  private void add(Review review, List<String> parts) {
    parts.add(words(Label.REVIEWED, DateWords.of(review.last(), edition.locale())));
    parts.add(words(Label.VALID_UNTIL, DateWords.of(review.next(), edition.locale())));
  }

  private String words(Label label, Object... arguments) {
    return edition.wording().text(label, arguments);
  }

  private Element shown(PrintedPicture picture) {
    pictures.add(picture);
    return new Element("img")
        .attr("src", picture.address())
        .attr("alt", picture.alt())
        .attr("style", "width: " + picture.width() + "pt; height: " + picture.height() + "pt");
  }
}
