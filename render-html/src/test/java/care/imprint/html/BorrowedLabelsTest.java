package care.imprint.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import care.imprint.edition.Edition;
import care.imprint.edition.Wording;
import care.imprint.fixtures.SampleLabels;
import care.imprint.fixtures.SampleParts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Labels of a language that has none of ours, so that they are English (WCAG 2.2, SC 3.1.2). Each
 * page is held against the same page whose labels the clinic has worded, which shows where labels
 * stand.
 */
@DisplayName("A label in English on a page of another language")
class BorrowedLabelsTest {
  private static final Locale SPANISH = Locale.forLanguageTag("es");
  private static final String MARK = "‹";
  private static final Set<String> NAMES =
      Set.of("aria-label", "data-label", "data-found", "title");

  private static Wording own(Locale locale) {
    return SampleLabels.between(MARK, "", locale);
  }

  private static boolean isLabel(Said said) {
    return said.words().startsWith(MARK);
  }

  /** Words and the language a browser takes them for. */
  private record Said(String words, String language, Node place) {
    static Said of(String words, Node place) {
      Node at = place;
      while (!(at instanceof Element element && element.hasAttribute("lang"))) {
        at = at.getParentNode();
      }
      return new Said(words.strip(), ((Element) at).getAttribute("lang"), place);
    }
  }

  private static List<Said> texts(Node root) {
    List<Said> said = new ArrayList<>();
    if (root.getNodeName().equals("script")) {
      return said;
    }
    if (root.getNodeType() == Node.TEXT_NODE && !root.getNodeValue().isBlank()) {
      said.add(Said.of(root.getNodeValue(), root));
    }
    for (Node child = root.getFirstChild(); child != null; child = child.getNextSibling()) {
      said.addAll(texts(child));
    }
    return said;
  }

  private static List<Said> names(Document page) {
    return Html.elements(page, element -> true).stream()
        .flatMap(
            element ->
                NAMES.stream()
                    .sorted()
                    .filter(element::hasAttribute)
                    .map(name -> Said.of(element.getAttribute(name), element)))
        .toList();
  }

  private static boolean isDate(Said said) {
    return said.place().getParentNode().getNodeName().equals("time");
  }

  /** The number of a citation, which is a number in every language. */
  private static boolean isNumber(Said said) {
    return said.words().matches("\\d+");
  }

  /** Checks each of the words of a page against what stands there in the worded one. */
  private static int compare(List<Said> borrowed, List<Said> worded, String language) {
    int labels = 0;
    assertThat(borrowed).hasSameSizeAs(worded);
    for (int i = 0; i < borrowed.size(); i++) {
      Said said = borrowed.get(i);
      Said own = worded.get(i);
      if (isLabel(own)) {
        labels++;
        assertThat(said.language()).as(said.words()).isEqualTo("en");
        assertThat(own.language()).as(own.words()).isEqualTo(language);
      } else if (!isDate(said) && !isNumber(said)) {
        assertThat(said.language()).as(said.words()).isEqualTo(own.language());
      }
    }
    return labels;
  }

  @Nested
  class OnAGuide {
    private static Document page(Locale locale, Wording wording) {
      HtmlRenderer pages = HtmlRenderer.builder().site().build();
      Edition edition = Editions.of(SampleParts.TEAL, locale, SampleLabels.everyBlock(wording));
      String html = Html.page(pages, Editions.worded(wording, edition));
      assertThat(Html.complaints(html)).isEmpty();
      return Html.parse(html);
    }

    private final Document borrowed = page(SPANISH, Wording.of(SPANISH));
    private final Document worded = page(SPANISH, own(SPANISH));

    @Test
    void isMarkedAsEnglishAndNothingElseIs() {
      assertThat(compare(texts(borrowed), texts(worded), "es")).isGreaterThan(30);
    }

    @Test
    void isMarkedWhereItIsTheNameOfAnElementToo() {
      assertThat(compare(names(borrowed), names(worded), "es")).isGreaterThan(8);
    }

    @Test
    void isMarkedTogetherWithItsDate() {
      assertThat(texts(borrowed).stream().filter(BorrowedLabelsTest::isDate))
          .isNotEmpty()
          .allMatch(date -> date.language().equals("en"));
      assertThat(texts(worded).stream().filter(BorrowedLabelsTest::isDate))
          .isNotEmpty()
          .allMatch(date -> date.language().equals("en"));
    }

    @Test
    void runsFromLeftToRightOnAPageThatDoesNot() {
      Locale arabic = Locale.forLanguageTag("ar");

      assertThat(marks(page(arabic, Wording.of(arabic))))
          .hasSizeGreaterThan(30)
          .allMatch(mark -> mark.getAttribute("dir").equals("ltr"));
      assertThat(marks(borrowed))
          .hasSizeGreaterThan(30)
          .noneMatch(mark -> mark.hasAttribute("dir"));
    }

    private static List<Element> marks(Document page) {
      return Html.named(page, "span").stream()
          .filter(span -> span.getAttribute("lang").equals("en"))
          .toList();
    }
  }

  @Nested
  class OnASite {
    private static SiteTree site(Wording wording) {
      Guide spanish = Guide.of("one", SPANISH).formerly("former").linkedTo("lost");
      return SiteTree.of(
          HtmlSite.builder().handouts().build(),
          List.of(
              Guide.of("one", Locale.CANADA).edition(),
              Editions.worded(wording, spanish.edition())));
    }

    private final SiteTree borrowed = site(Wording.of(SPANISH));
    private final SiteTree worded = site(own(SPANISH));

    private List<String> pages() {
      return borrowed.pages().stream()
          .filter(path -> path.startsWith("es/") || path.equals("404.html"))
          .toList();
    }

    @Test
    void isMarkedAsEnglishOnEveryPage() {
      assertThat(pages()).hasSizeGreaterThan(7);
      assertThat(pages())
          .allSatisfy(
              path -> {
                assertThat(Html.complaints(borrowed.text(path))).isEmpty();
                assertThat(compare(texts(borrowed.page(path)), texts(worded.page(path)), "es"))
                    .isPositive();
              });
    }

    @Test
    void isMarkedWhereReadersChooseALanguage() {
      assertThat(texts(borrowed.page("index.html")))
          .extracting(Said::words, Said::language)
          .contains(tuple("Choose your language", "en"), tuple("Patient guides", "en"));
      assertThat(texts(worded.page("index.html")))
          .extracting(Said::words, Said::language)
          .contains(tuple("‹Choose your language", "es"), tuple("es · ‹Patient guides", "es"));
    }

    @Test
    void isMarkedInTheFeed() {
      Element title = first("es/feed.atom", "title");

      assertThat(title.getAttribute("xml:lang")).isEqualTo("en");
    }

    private Element first(String path, String name) {
      return Html.elements(borrowed.xml(path), found -> found.getLocalName().equals(name)).get(0);
    }

    @Test
    void isNotTheNameOfTheOtherLanguage() {
      assertThat(borrowed.texts("en-CA/index.html", "a")).contains("es").doesNotContain("English");
    }
  }
}
