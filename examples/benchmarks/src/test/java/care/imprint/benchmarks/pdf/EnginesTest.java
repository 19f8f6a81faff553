package care.imprint.benchmarks.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.benchmarks.SampleEditions;
import care.imprint.edition.PlainText;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EnginesTest {
  /** How many lines in ten are found whole; page ends and cells cut some. */
  private static final long SHARE = 8;

  private static final List<String> TOLD = PlainText.of(new SampleEditions().reference());

  @ParameterizedTest
  @EnumSource(Engines.class)
  void setTheWordsOfTheGuideOnPages(Engines engine) throws Exception {
    assertSetsTheGuide(engine.engine());
  }

  static void assertSetsTheGuide(HandoutEngine engine) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    engine.write(out);

    try (PDDocument handout = Loader.loadPDF(out.toByteArray())) {
      assertThat(handout.getNumberOfPages()).isBetween(4, 12);
      assertThat(words(new PDFTextStripper().getText(handout)))
          .contains(words("Group ketamine therapy"));
      String set = words(new PDFTextStripper().getText(handout));
      assertThat(TOLD.stream().filter(line -> set.contains(words(line))).count())
          .isGreaterThan(TOLD.size() * SHARE / 10);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Engines.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"FLYING_SAUCER"})
  void tagWhatTheySetWhereTheyCan(Engines engine) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    engine.engine().write(out);

    try (PDDocument handout = Loader.loadPDF(out.toByteArray())) {
      assertThat(handout.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
    }
  }

  /** Letters and digits alone: where lines end and hyphens stand differs. */
  private static String words(String text) {
    return Stream.of(text.split("[^\\p{L}\\p{N}]+", -1)).reduce("", String::concat);
  }
}
