package care.imprint.html;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.article.Block;
import care.imprint.cost.Cost;
import care.imprint.edition.Apparatus;
import care.imprint.edition.ArticleTarget;
import care.imprint.edition.Brand;
import care.imprint.edition.CitedSource;
import care.imprint.edition.Edition;
import care.imprint.edition.EditionId;
import care.imprint.edition.Label;
import care.imprint.fixtures.SampleBlocks;
import care.imprint.fixtures.SampleParts;
import care.imprint.image.Drawing;
import care.imprint.image.Image;
import care.imprint.value.Href;
import care.imprint.value.Slug;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Clinics whose pages share most blocks, and differ in what stands around or behind them. */
@DisplayName("A renderer that several clinics share")
class SharedRendererTest {
  private static final int ROUNDS = 60;

  static Stream<Arguments> forms() {
    return Stream.of(
        form("page", HtmlRenderer.builder(), HtmlRenderer::page),
        form("page of a site", HtmlRenderer.builder().site(), HtmlRenderer::page),
        form("page by itself", HtmlRenderer.builder().standalone(), HtmlRenderer::page),
        form("fragment", HtmlRenderer.builder().headingLevel(3), HtmlRenderer::fragment));
  }

  private static Arguments form(
      String name, HtmlRenderer.Builder builder, Function<HtmlRenderer, HtmlForm> form) {
    return Arguments.of(name, builder, form);
  }

  /** Seeded editions of shuffled blocks, some of them twice, each with references of its own. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void givesEachThePageItWouldHaveByItself(
      String name, HtmlRenderer.Builder builder, Function<HtmlRenderer, HtmlForm> form) {
    HtmlForm shared = form.apply(builder.build());
    Random random = new Random(20_260_601);
    for (int i = 0; i < ROUNDS; i++) {
      Edition edition = edition(random);

      assertThat(shared.string(edition))
          .as("edition %s", i)
          .isEqualTo(form.apply(builder.build()).string(edition));
    }
  }

  /** What one clinic alone says is on its pages and on no other's. */
  @Test
  void showsTheTextOfAClinicOnItsOwnPagesAlone() {
    HtmlRenderer renderer = HtmlRenderer.create();
    for (int round = 0; round < 2; round++) {
      for (int clinic = 0; clinic < 20; clinic++) {
        String page = renderer.page().string(saying("The bell of house %d.".formatted(clinic)));

        assertThat(page).containsOnlyOnce("The bell of house %d.".formatted(clinic));
        assertThat(page.split("The bell of house", -1)).hasSize(2);
      }
    }
  }

  private static Edition saying(String words) {
    List<Block> body = new ArrayList<>(SampleBlocks.everyBlock());
    body.add(1, SampleBlocks.paragraph(words));
    return Editions.of(SampleParts.TEAL, Locale.CANADA, body);
  }

  private static Edition edition(Random random) {
    List<Block> blocks = new ArrayList<>(SampleBlocks.everyBlock());
    Collections.shuffle(blocks, random);
    List<Block> body = new ArrayList<>(blocks.subList(0, 4 + random.nextInt(8)));
    body.addAll(IntStream.range(0, 3).mapToObj(any -> pick(body, random)).toList());
    body.add(
        new Block.Heading(2 + random.nextInt(3), Slug.of("words"), SampleBlocks.text("Words")));
    Brand brand = pick(List.of(SampleParts.TEAL, SampleParts.NIGHT), random);
    Locale locale = pick(List.of(Locale.CANADA, Locale.CANADA_FRENCH), random);
    Edition usual = Editions.of(brand, locale, body);
    return Edition.of(
        new EditionId(
            usual.id().clinic(), Slug.of(pick(List.of("one", "other"), random)), usual.locale()),
        usual.content(),
        referring(usual.apparatus(), random),
        usual.clinic(),
        brand,
        random.nextBoolean()
            ? usual.wording()
            : usual.wording().with(Map.of(Label.SOURCES, "Works", Label.TONE_SAFETY, "Mind")),
        usual.publication());
  }

  private static <T> T pick(List<T> some, Random random) {
    return some.get(random.nextInt(some.size()));
  }

  /** Other numbers, addresses, pictures and days behind the same words. */
  private static Apparatus referring(Apparatus usual, Random random) {
    int last = usual.sources().size();
    boolean turned = random.nextBoolean();
    String site = "https://clinic-%s.example.org/".formatted(random.nextInt(2));
    TreeMap<String, Image> images = new TreeMap<>(usual.images());
    if (random.nextBoolean()) {
      images.replaceAll((file, image) -> new Drawing(90, 60, ((Drawing) image).shapes()));
    }
    LocalDate seen = LocalDate.of(2026, 1 + random.nextInt(2), 1);
    return new Apparatus(
        usual.sources().stream()
            .map(it -> turned ? numbered(it, last + 1 - it.number()) : it)
            .sorted(Comparator.comparingInt(CitedSource::number))
            .toList(),
        usual.targets().stream().map(target -> at(target, site)).toList(),
        images,
        usual.costs().stream().map(cost -> seen(cost, seen)).toList(),
        usual.programs());
  }

  private static CitedSource numbered(CitedSource cited, int number) {
    return new CitedSource(number, cited.source(), cited.reference());
  }

  private static ArticleTarget at(ArticleTarget target, String site) {
    return new ArticleTarget(
        target.article(),
        target.title(),
        target.summary(),
        target.address().map(any -> Href.of(site + target.article().value())));
  }

  private static Cost seen(Cost cost, LocalDate day) {
    return new Cost(
        cost.id(),
        cost.name(),
        cost.price(),
        cost.tax(),
        cost.approximate(),
        cost.sessions(),
        cost.includes(),
        Optional.of(day),
        cost.publishedAt(),
        cost.expires());
  }
}
