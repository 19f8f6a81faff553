package care.imprint.benchmarks.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.benchmarks.SampleEditions;
import care.imprint.edition.Edition;
import care.imprint.edition.PlainText;
import care.imprint.value.Href;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EnginesTest {
  /** How far pixels may be from the picture, of 255: edges are smoothed in other ways. */
  private static final double ALIKE = 8;

  /** How many lines in ten are found whole; page ends and cells cut some. */
  private static final long SHARE = 8;

  /** Imprint for other clinics than the one whose guide all set. */
  private static final String OF_CLINICS = "IMPRINT_.+";

  private static final Edition GUIDE = new SampleEditions().reference();
  private static final List<String> TOLD = PlainText.of(GUIDE);
  private static final List<PrintedPicture> PICTURES = PrintedGuide.of(GUIDE).pictures();

  @ParameterizedTest
  @EnumSource(Engines.class)
  void setTheWordsOfTheGuideOnPages(Engines engine) throws Exception {
    assertSetsTheGuide(engine.engine());
  }

  static void assertSetsTheGuide(HandoutEngine engine) throws Exception {
    try (PDDocument handout = written(engine)) {
      assertThat(handout.getNumberOfPages()).isBetween(4, 12);
      assertThat(words(new PDFTextStripper().getText(handout)))
          .contains(words("Group ketamine therapy"));
      String set = words(new PDFTextStripper().getText(handout));
      assertThat(TOLD.stream().filter(line -> set.contains(words(line))).count())
          .isGreaterThan(TOLD.size() * SHARE / 10);
    }
  }

  @ParameterizedTest
  @EnumSource(value = Engines.class, mode = EnumSource.Mode.MATCH_NONE, names = OF_CLINICS)
  void showThePicturesOfTheHandout(Engines engine) throws Exception {
    assertShowsThePictures(engine.engine());
  }

  /** That all pictures are seen in a file, and in the next one: engines keep them between files. */
  static void assertShowsThePictures(HandoutEngine engine) throws Exception {
    assertThat(PICTURES).hasSize(4);
    for (int file = 0; file < 2; file++) {
      try (PDDocument handout = written(engine)) {
        SeenPictures seen = new SeenPictures(handout);
        for (PrintedPicture picture : PICTURES) {
          assertSeen(picture, seen.of(picture));
        }
        PrintedPicture code = PICTURES.get(PICTURES.size() - 1);
        assertThat(SeenPictures.read(seen.of(code).get(0)))
            .isEqualTo(GUIDE.publication().address().map(Href::value).orElseThrow());
      }
    }
  }

  private static void assertSeen(PrintedPicture picture, List<BufferedImage> seen)
      throws IOException {
    assertThat(seen).as(picture.alt()).hasSize(1);
    assertThat(SeenPictures.distance(seen.get(0), picture)).as(picture.alt()).isLessThan(ALIKE);
  }

  @ParameterizedTest
  @EnumSource(
      value = Engines.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"FLYING_SAUCER"})
  void tagWhatTheySetWhereTheyCan(Engines engine) throws Exception {
    try (PDDocument handout = written(engine.engine())) {
      assertThat(handout.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Engines.class,
      mode = EnumSource.Mode.MATCH_NONE,
      names = {"FLYING_SAUCER", OF_CLINICS})
  void sayWhatPicturesShowWhereTheyTag(Engines engine) throws Exception {
    try (PDDocument handout = written(engine.engine())) {
      assertThat(FigureTags.of(handout))
          .containsExactlyElementsOf(PICTURES.stream().map(PrintedPicture::alt).toList());
    }
  }

  private static PDDocument written(HandoutEngine engine) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    engine.write(out);
    return Loader.loadPDF(out.toByteArray());
  }

  /** Letters and digits alone: where lines end and hyphens stand differs. */
  private static String words(String text) {
    return Stream.of(text.split("[^\\p{L}\\p{N}]+", -1)).reduce("", String::concat);
  }
}
