package care.imprint.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.edition.Brand;
import care.imprint.edition.Edition;
import care.imprint.edition.PlainText;
import care.imprint.fixtures.SampleParts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word of an edition is in its handout, in the order editions document. */
class ReadingOrderTest {
  /** What a handout says besides: where links lead, which paper cannot show otherwise. */
  private static final Predicate<String> ADDRESS =
      Pattern.compile("(https://|clinic\\.example\\.org)\\S*").asMatchPredicate();

  static Stream<Arguments> handouts() {
    return Stream.of(Locale.CANADA, Locale.CANADA_FRENCH)
        .flatMap(
            locale ->
                Stream.of(PageSetup.LETTER, PageSetup.A5)
                    .flatMap(
                        paper ->
                            Stream.of(
                                Arguments.of(locale, paper, SampleParts.TEAL),
                                Arguments.of(locale, paper, SampleParts.NIGHT))));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("handouts")
  void aScreenReaderIsToldEveryWordInOrder(Locale locale, PageSetup paper, Brand brand) {
    Edition edition = Editions.complete(brand, locale);
    List<String> told = tokens(StructureText.reading(render(paper, edition)));
    assertThat(withoutAddresses(told, expected(edition))).isEqualTo(expected(edition));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("handouts")
  void textTakenFromThePagesHasEveryWordInOrder(Locale locale, PageSetup paper, Brand brand)
      throws IOException {
    Edition edition = Editions.complete(brand, locale);
    try (PDDocument document = Loader.loadPDF(render(paper, edition))) {
      assertThat(uncited(tokens(unbroken(new PDFTextStripper().getText(document)))))
          .containsSubsequence(uncited(expected(edition)));
    }
  }

  private static byte[] render(PageSetup paper, Edition edition) {
    return PdfRendererTest.render(PdfRenderer.builder().page(paper).build(), edition);
  }

  private static List<String> expected(Edition edition) {
    return tokens(String.join("\n", PlainText.of(edition)));
  }

  /** The words, without addresses where the expected words have none. */
  private static List<String> withoutAddresses(List<String> told, List<String> expected) {
    List<String> words = new ArrayList<>();
    for (String word : told) {
      int next = words.size();
      boolean due = next < expected.size() && expected.get(next).equals(word);
      if (due || !ADDRESS.test(word)) {
        words.add(word);
      }
    }
    return words;
  }

  /** The text with words whole that a line ends within. */
  private static String unbroken(String text) {
    return text.replaceAll("(?<=\\p{L}-)\n(?=\\p{L})", "");
  }

  /** The words without the raised numbers at their end, which a page shows and nobody tells. */
  private static List<String> uncited(List<String> words) {
    return words.stream().map(word -> word.replaceFirst("(?<=\\p{L})\\d+(,\\d+)*$", "")).toList();
  }

  private static List<String> tokens(String text) {
    return Stream.of(text.replace("\u00ad", "").split("[\\s\u00a0\u2002\u202f]+", -1))
        .filter(token -> !token.isEmpty())
        .toList();
  }
}
