package care.imprint.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.edition.Edition;
import care.imprint.fixtures.SampleParts;
import care.imprint.problem.Problem;
import care.imprint.value.Binary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Handouts are tampered with in every way we could think of; the proof sees each. */
@DisplayName("The proof of a handout")
class NoticeProofTest {
  private static final Edition EDITION = Editions.complete(SampleParts.TEAL, Locale.CANADA);
  private static final PdfRenderer RENDERER = PdfRenderer.create();

  static Stream<PdfRenderer> variants() {
    return Stream.of(
        PdfRenderer.create(),
        PdfRenderer.builder().page(PageSetup.A5).build(),
        PdfRenderer.builder().largePrint(true).build(),
        PdfRenderer.builder().linkNotes(true).build(),
        PdfRenderer.builder().press(Press.NONE.inks(Inks.GREY)).build(),
        PdfRenderer.builder()
            .press(Press.NONE.inks(Inks.CMYK).bleed(9).marks(PressMark.CROP))
            .build(),
        PdfRenderer.builder().page(PageSetup.A5).press(Press.NONE.booklet(true)).build(),
        PdfRenderer.builder().part(HandoutPart.TAKEAWAYS).build(),
        PdfRenderer.builder().part(HandoutPart.QUESTIONS).build());
  }

  @ParameterizedTest
  @MethodSource("variants")
  void findsEveryNoticeOfAnUntouchedHandout(PdfRenderer renderer) {
    for (Locale locale : List.of(Locale.CANADA, Locale.CANADA_FRENCH)) {
      Edition edition = Editions.complete(SampleParts.NIGHT, locale);
      assertThat(prove(renderer, edition, render(renderer, edition))).isEmpty();
    }
  }

  private static Arguments sabotage(String what, String code, Consumer<Tampered> change) {
    return Arguments.of(what, code, change);
  }

  static Stream<Arguments> sabotages() {
    return Stream.of(
        sabotage("in white", "notice-faint", it -> it.colored("1 1 1")),
        sabotage("in grey", "notice-faint", it -> it.colored("0.6 0.6 0.6")),
        sabotage("in one point", "notice-small", it -> it.sized(1)),
        sabotage("in small print", "notice-small", it -> it.sized(9.6)),
        sabotage("shrunk", "notice-small", it -> it.within("q 0.4 0 0 0.4 0 0 cm", "Q")),
        sabotage("beside the page", "notice-cut", it -> it.around("-900 0 Td", "900 0 Td")),
        sabotage("below the page", "notice-cut", it -> it.around("0 -900 Td", "0 900 Td")),
        sabotage("clipped away", "notice-cut", it -> it.within("q 0 0 9 9 re W n", "Q")),
        sabotage("cut by a page box", "notice-cut", NoticeProofTest::crop),
        sabotage("without ink", "notice-hidden", it -> it.around("3 Tr", "0 Tr")),
        sabotage("nearly transparent", "notice-hidden", Tampered::faded),
        sabotage("on a layer", "notice-hidden", Tampered::onALayer),
        sabotage("pasted over", "notice-hidden", NoticeProofTest::paste),
        sabotage("painted over", "notice-covered", it -> it.drawnOver("1 g 0 0 612 792 re f")),
        sabotage("decoration", "notice-aside", Tampered::asDecoration),
        sabotage("a footnote", "notice-aside", it -> it.notice().setStructureType("Note")),
        sabotage("removed", "notice-reworded", Tampered::undrawn),
        sabotage("words lost", "notice-reworded", Tampered::undrawnAtItsEnd),
        sabotage("told otherwise", "notice-reworded", it -> it.toldOtherwise("All is well.")),
        sabotage("told twice", "notice-repeated", Tampered::toldTwice),
        sabotage("told last", "notice-moved", Tampered::toldLast));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sabotages")
  void catches(String what, String code, Consumer<Tampered> change) {
    try (Tampered handout = new Tampered(render(RENDERER, EDITION))) {
      change.accept(handout);

      List<Problem> problems = prove(RENDERER, EDITION, handout.bytes());

      assertThat(problems).extracting(problem -> problem.code().code()).contains(code);
      assertThat(problems)
          .allSatisfy(
              problem -> assertThat(problem.location().pointer()).startsWith("/content/notices/"));
    }
  }

  @Test
  void seesThatTheTamperingItselfIsWhatItCatches() {
    try (Tampered handout = new Tampered(render(RENDERER, EDITION))) {
      assertThat(prove(RENDERER, EDITION, handout.bytes())).isEmpty();
    }
  }

  @Test
  void saysWhatItFoundInPlainWords() {
    try (Tampered handout = new Tampered(render(RENDERER, EDITION))) {
      handout.sized(4);
      assertThat(prove(RENDERER, EDITION, handout.bytes()))
          .extracting(problem -> problem.message(Locale.CANADA))
          .containsExactly(
              "The protected notice “medical-safety” is set in 4.0 points; 10.2 are the least.");
    }
  }

  @Test
  void refusesWhatIsNoHandout() {
    byte[] bytes = "no handout".getBytes(StandardCharsets.UTF_8);
    assertThat(prove(RENDERER, EDITION, bytes))
        .extracting(problem -> problem.code().code())
        .containsExactly("file-unreadable");
  }

  private static List<Problem> prove(PdfRenderer renderer, Edition edition, byte[] handout) {
    return renderer.prover().orElseThrow().prove(edition, Binary.of(handout));
  }

  private static byte[] render(PdfRenderer renderer, Edition edition) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      renderer.render(edition, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void crop(Tampered handout) {
    handout.page().setCropBox(new PDRectangle(0, 0, 612, 40));
  }

  private static void paste(Tampered handout) {
    PDAnnotationSquare square = new PDAnnotationSquare();
    square.setRectangle(new PDRectangle(0, 0, 612, 792));
    handout.page().setAnnotations(List.of(square));
  }
}
