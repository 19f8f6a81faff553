package care.imprint.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.article.Block;
import care.imprint.edition.Apparatus;
import care.imprint.edition.ArticleTarget;
import care.imprint.edition.Brand;
import care.imprint.edition.BrandLines;
import care.imprint.edition.CitedSource;
import care.imprint.edition.Edition;
import care.imprint.fixtures.SampleBlocks;
import care.imprint.fixtures.SampleParts;
import care.imprint.typeface.BundledTypefaces;
import care.imprint.typeface.Typeface;
import care.imprint.value.Href;
import care.imprint.value.Slug;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Clinics whose handouts differ in one thing each, which is then what could be mixed up. */
@DisplayName("A renderer that several clinics share")
class SharedRendererTest {
  private static final List<Edition> EDITIONS =
      List.of(
          edition(SampleParts.TEAL, "Aa"),
          edition(SampleParts.TEAL, "BB"),
          edition(SampleParts.NIGHT, "Aa"),
          edition(SampleParts.TEAL.with(lines("Head", "Foot")), "Aa"),
          edition(SampleParts.TEAL.with(lines("Head", "Feet")), "Aa"),
          edition(SampleParts.TEAL.with(lines("Hand", "Foot")), "Aa"),
          edition(inOwn("source-sans-3", 1_001), "Aa"),
          edition(inOwn("source-sans-3", 1_002), "Aa"),
          Editions.of(SampleParts.TEAL, Locale.CANADA_FRENCH, body("Aa")));

  private static Edition edition(Brand brand, String clinic) {
    return Editions.of(brand, Locale.CANADA, body(clinic));
  }

  private static BrandLines lines(String header, String footer) {
    return new BrandLines(Optional.of(header), Optional.of(footer));
  }

  private static List<Block> body(String clinic) {
    return List.of(
        SampleBlocks.paragraph("Do not drive for a day, says Clinic " + clinic + "."),
        SampleBlocks.paragraph("Ask a friend to drive you home or take the bus."));
  }

  private static Brand inOwn(String id, int revision) {
    return Editions.inTypeface(SampleParts.TEAL, TestFonts.own(id, revision));
  }

  private static byte[] handout(PdfRenderer renderer, Edition edition) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    renderer.render(edition, out);
    return out.toByteArray();
  }

  /** There and back again, so that each edition follows each other one. */
  @Test
  void givesEachTheHandoutItWouldHaveByItself() throws IOException {
    List<byte[]> alone = new ArrayList<>();
    for (Edition edition : EDITIONS) {
      alone.add(handout(PdfRenderer.create(), edition));
    }
    assertThat(alone.stream().map(Arrays::hashCode).distinct()).hasSameSizeAs(EDITIONS);

    PdfRenderer shared = PdfRenderer.create();
    List<Integer> order =
        IntStream.range(0, EDITIONS.size())
            .boxed()
            .collect(Collectors.toCollection(ArrayList::new));
    for (int round = 0; round < 2; round++) {
      for (int i : order) {
        assertThat(handout(shared, EDITIONS.get(i))).as("edition %s", i).isEqualTo(alone.get(i));
      }
      Collections.reverse(order);
    }
  }

  /** So many other typefaces come in between that its own is forgotten and read anew. */
  @Test
  void knowsATypefaceThatItReadsAnew() throws IOException {
    Typeface typeface = BundledTypefaces.of(Slug.of("eb-garamond"));
    Brand brand = Editions.inTypeface(SampleParts.TEAL, typeface);
    PdfRenderer shared = PdfRenderer.create();
    handout(shared, edition(brand, "Aa"));

    for (int revision = 1_001; revision < 1_041; revision++) {
      handout(shared, edition(inOwn("lato", revision), "Aa"));
    }

    Edition other = edition(brand, "BB \u0152uvre");
    assertThat(handout(shared, other)).isEqualTo(handout(PdfRenderer.create(), other));
  }

  /**
   * Editions of blocks in a seeded order, some of them twice, which refer to the same sources under
   * other numbers and link to the same articles at other places.
   */
  @Test
  void givesEachWhatItsOwnReferencesSay() throws IOException {
    PdfRenderer shared = PdfRenderer.create();
    Random random = new Random(20_260_601);
    for (int i = 0; i < 40; i++) {
      List<Block> blocks = new ArrayList<>(SampleBlocks.everyBlock());
      Collections.shuffle(blocks, random);
      List<Block> body = new ArrayList<>(blocks.subList(0, 8));
      body.add(body.get(random.nextInt(body.size())));
      Brand brand = random.nextBoolean() ? SampleParts.TEAL : SampleParts.NIGHT;
      Edition edition = referring(Editions.of(brand, Locale.CANADA, body), random);

      assertThat(handout(shared, edition))
          .as("edition %s", i)
          .isEqualTo(handout(PdfRenderer.create(), edition));
    }
  }

  /** Where one paragraph is another, so is the stretch it stands in, and nothing else of a page. */
  @Test
  void writesTheSameStretchesWhereClinicsSayTheSame() throws IOException {
    List<Block> blocks = SampleBlocks.everyBlock();
    List<Block> longer = new ArrayList<>(blocks);
    longer.add(blocks.size() / 2, SampleBlocks.paragraph("At Clinic Aa the door is on the left."));
    List<Block> other = new ArrayList<>(blocks);
    other.add(blocks.size() / 2, SampleBlocks.paragraph("At Clinic BB the door is on the left."));

    List<String> one = contents(Editions.of(SampleParts.TEAL, Locale.CANADA, longer));
    List<String> two = contents(Editions.of(SampleParts.TEAL, Locale.CANADA, other));

    assertThat(one).hasSameSizeAs(two).hasSizeGreaterThan(8);
    assertThat(one.stream().filter(content -> !two.contains(content))).hasSize(1);
  }

  /** All that pages show besides their running parts, stream by stream. */
  private static List<String> contents(Edition edition) throws IOException {
    List<String> contents = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(handout(PdfRenderer.create(), edition))) {
      for (PDPage page : document.getPages()) {
        Iterator<PDStream> streams = page.getContentStreams();
        streams.next();
        while (streams.hasNext()) {
          byte[] content = streams.next().toByteArray();
          contents.add(new String(content, StandardCharsets.ISO_8859_1));
        }
      }
    }
    return contents;
  }

  private static Edition referring(Edition edition, Random random) {
    Apparatus usual = edition.apparatus();
    int last = usual.sources().size();
    boolean turned = random.nextBoolean();
    List<CitedSource> sources =
        usual.sources().stream()
            .map(it -> turned ? numbered(it, last + 1 - it.number()) : it)
            .sorted(Comparator.comparingInt(CitedSource::number))
            .toList();
    String site = "https://clinic-%s.example.org/".formatted(random.nextInt(3));
    List<ArticleTarget> targets = usual.targets().stream().map(target -> at(target, site)).toList();
    return Edition.of(
        edition.id(),
        edition.content(),
        new Apparatus(sources, targets, usual.images(), usual.costs(), usual.programs()),
        edition.clinic(),
        edition.brand(),
        edition.wording(),
        edition.publication());
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
}
