package care.imprint.html;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.article.Block;
import care.imprint.article.Inline;
import care.imprint.edition.Brand;
import care.imprint.edition.Edition;
import care.imprint.edition.PlainText;
import care.imprint.fixtures.SampleBlocks;
import care.imprint.fixtures.SampleParts;
import care.imprint.render.Asset;
import care.imprint.value.Slug;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

@DisplayName("A page")
class HtmlRendererTest {
  private static final HtmlRenderer RENDERER = HtmlRenderer.create();

  static Stream<Arguments> editions() {
    return Stream.of(Locale.CANADA, Locale.CANADA_FRENCH)
        .flatMap(
            locale ->
                Stream.of(SampleParts.TEAL, SampleParts.NIGHT)
                    .map(brand -> Arguments.of(locale, brand)));
  }

  private static String page() {
    return Html.page(RENDERER, Editions.complete(SampleParts.TEAL, Locale.CANADA));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("editions")
  void passesTheNuHtmlChecker(Locale locale, Brand brand) {
    assertThat(Html.complaints(Html.page(RENDERER, Editions.complete(brand, locale)))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("editions")
  void saysEveryWordInOrderAndNoOther(Locale locale, Brand brand) {
    Edition edition = Editions.complete(brand, locale);

    assertThat(PageText.words(Html.parse(Html.page(RENDERER, edition))))
        .isEqualTo(PageText.tokens(String.join("\n", PlainText.of(edition))));
  }

  @Test
  void isComparedOverEveryKindOfBlock() {
    assertThat(SampleBlocks.everyBlock().stream().map(Object::getClass))
        .containsAll(Arrays.asList(Block.class.getPermittedSubclasses()));
    assertThat(SampleBlocks.everyInline().stream().map(Object::getClass))
        .containsAll(Arrays.asList(Inline.class.getPermittedSubclasses()));
  }

  @Nested
  class ForReadersAndMachines {
    private final Document page = Html.parse(page());

    @Test
    void hasOneTitleAndSkipsNoHeadingLevel() {
      List<Integer> levels =
          Html.elements(page, element -> element.getLocalName().matches("h[1-6]")).stream()
              .map(heading -> Integer.valueOf(heading.getLocalName().substring(1)))
              .toList();

      assertThat(levels).startsWith(1).filteredOn(level -> level == 1).hasSize(1);
      for (int i = 1; i < levels.size(); i++) {
        assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
      }
    }

    @Test
    void hasEachIdOnceAndEveryLinkInsideItLands() {
      List<String> ids = attributes("id");

      assertThat(ids).doesNotHaveDuplicates();
      assertThat(attributes("href").stream().filter(href -> href.startsWith("#")))
          .isNotEmpty()
          .allMatch(href -> ids.contains(href.substring(1)));
      assertThat(ids).containsAll(attributes("aria-labelledby"));
    }

    @Test
    void givesANameThatIsTakenToItsFirstOwnerOnly() {
      Block.Heading network =
          new Block.Heading(2, Slug.of("network"), SampleBlocks.text("Network"));
      List<Block> body =
          List.of(
              network,
              new Block.Heading(2, Slug.of("source-1"), SampleBlocks.text("Not a source")),
              new Block.Paragraph(SampleBlocks.everyInline()),
              new Block.Faq(
                  Optional.of(Slug.of("network")), Optional.empty(), Editions.question("Why?")),
              new Block.Faq(Optional.empty(), Optional.empty(), Editions.question("Why not?")),
              network,
              new Block.SourceList(Optional.empty(), Optional.empty()),
              new Block.SourceList(Optional.empty(), Optional.empty()));
      Document twice =
          Html.parse(Html.page(RENDERER, Editions.of(SampleParts.TEAL, Locale.CANADA, body)));

      assertThat(attributes("id", twice))
          .doesNotHaveDuplicates()
          .contains("network", "source-1", "source_1", "asked");
      assertThat(attributes("href", twice).stream().filter(href -> href.startsWith("#")))
          .allMatch(href -> attributes("id", twice).contains(href.substring(1)));
    }

    @Test
    void runsFromRightToLeftWhereItsLanguageDoes() {
      Edition arabic =
          Editions.in(
              Locale.forLanguageTag("ar"), Editions.complete(SampleParts.TEAL, Locale.CANADA));
      String html = Html.page(RENDERER, arabic);

      assertThat(Html.complaints(html)).isEmpty();
      assertThat(Html.parse(html).getDocumentElement().getAttribute("dir")).isEqualTo("rtl");
      assertThat(
              Html.elements(
                  Html.parse(html), part -> part.getAttribute("class").equals("imprint-notice")))
          .isNotEmpty()
          .allMatch(english -> english.getAttribute("dir").equals("ltr"));
      assertThat(page.getDocumentElement().hasAttribute("dir")).isFalse();
    }

    @Test
    void tellsWhatACitationIs() {
      assertThat(Html.named(page, "sup"))
          .isNotEmpty()
          .allSatisfy(
              mark ->
                  assertThat(Html.named(mark, "a"))
                      .isNotEmpty()
                      .allMatch(link -> link.getAttribute("aria-label").matches("Source \\d+")));
    }

    @Test
    void namesEveryNotice() {
      assertThat(Html.elements(page, e -> e.getAttribute("class").equals("imprint-notice")))
          .hasSize(2)
          .allMatch(notice -> notice.hasAttribute("aria-labelledby"));
    }

    private List<String> attributes(String name) {
      return attributes(name, page);
    }

    private static List<String> attributes(String name, Document page) {
      return Html.elements(page, element -> element.hasAttribute(name)).stream()
          .map((Element element) -> element.getAttribute(name))
          .toList();
    }
  }

  @Nested
  class UnderAStrictPolicy {
    private final Document page = Html.parse(page());

    @Test
    void holdsNoScriptAndNoStyleOfItsOwn() {
      assertThat(Html.named(page, "style")).isEmpty();
      assertThat(Html.named(page, "script"))
          .allMatch(script -> script.getAttribute("type").equals("application/ld+json"));
      assertThat(Html.elements(page, element -> element.hasAttribute("style"))).isEmpty();
    }

    @Test
    void loadsOnlyFilesThatComeWithIt() {
      List<String> names =
          RENDERER.assets(Editions.complete(SampleParts.TEAL, Locale.CANADA)).stream()
              .map(asset -> "../" + asset.path())
              .toList();
      List<String> loaded = new ArrayList<>();
      Html.named(page, "img").forEach(image -> loaded.add(image.getAttribute("src")));
      Html.elements(page, link -> link.getAttribute("rel").matches("stylesheet|preload|icon"))
          .forEach(link -> loaded.add(link.getAttribute("href")));

      assertThat(loaded).isNotEmpty().isSubsetOf(names);
    }
  }

  @Nested
  class HasAssets {
    private final List<Asset> assets =
        RENDERER.assets(Editions.complete(SampleParts.TEAL, Locale.CANADA));

    @Test
    void namedByWhatTheyHold() {
      assertThat(assets)
          .extracting(Asset::path)
          .allMatch(path -> path.matches("assets/[a-z0-9-]+-[0-9a-f]{16}\\.(css|woff2|png|svg)"));
      assertThat(assets)
          .allMatch(asset -> asset.path().contains(asset.content().sha256().substring(0, 16)));
    }

    @Test
    void eachOnce() {
      assertThat(new HashSet<>(assets)).hasSameSizeAs(assets);
    }
  }
}
