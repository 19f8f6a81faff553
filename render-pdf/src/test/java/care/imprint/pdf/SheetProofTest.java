package care.imprint.pdf;

import static care.imprint.pdf.Operators.parse;
import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.edition.Edition;
import care.imprint.fixtures.SampleParts;
import care.imprint.pdf.Operators.Step;
import care.imprint.problem.Problem;
import care.imprint.value.Binary;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sheets of a booklet have no structure; notices are proved on them all the same. */
@DisplayName("The proof of a booklet")
class SheetProofTest {
  private static final Edition EDITION =
      Editions.withALongNotice(Editions.complete(SampleParts.TEAL, Locale.CANADA));
  private static final PdfRenderer RENDERER =
      PdfRenderer.builder().page(PageSetup.HALF_LETTER).press(Press.NONE.booklet(true)).build();

  @Test
  void readsOnFromPageToPageWhereverTheyStandOnSheets() {
    byte[] sheets = PdfRendererTest.render(RENDERER, EDITION);

    assertThat(prove(sheets)).isEmpty();
    assertThat(changed(sheets, UnaryOperator.identity()))
        .as("taken apart and put together again")
        .satisfies(bytes -> assertThat(prove(bytes)).isEmpty());
  }

  static Stream<Arguments> sabotages() {
    return Stream.of(
        sabotage("pages in another order", "notice-reworded", SheetProofTest::backwards),
        sabotage("running heads as text", "notice-reworded", SheetProofTest::toldHeads),
        sabotage("told as decoration", "notice-aside", each("BDC", "/Artifact BMC")),
        sabotage("words left out", "notice-reworded", SheetProofTest::gappy),
        sabotage("in white", "notice-faint", each("sc", "1 1 1 rg")),
        sabotage("painted over", "notice-covered", it -> joined(it, parse("1 g 0 0 792 612 re f"))),
        sabotage("drawn twice", "notice-repeated", it -> joined(it, it)));
  }

  private static Arguments sabotage(String what, String code, UnaryOperator<List<Step>> change) {
    return Arguments.of(what, code, change);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sabotages")
  void catches(String what, String code, UnaryOperator<List<Step>> change) {
    byte[] tampered = changed(PdfRendererTest.render(RENDERER, EDITION), change);

    assertThat(prove(tampered)).extracting(problem -> problem.code().code()).contains(code);
  }

  @Test
  void seesANoticeBehindTheTextItGuards() {
    Edition told = Editions.complete(SampleParts.TEAL, Locale.CANADA);
    byte[] tampered = changed(PdfRendererTest.render(RENDERER, told), SheetProofTest::backwards);

    assertThat(RENDERER.prover().orElseThrow().prove(told, Binary.of(tampered)))
        .extracting(problem -> problem.code().code())
        .containsOnly("notice-moved");
  }

  private static List<Problem> prove(byte[] sheets) {
    return RENDERER.prover().orElseThrow().prove(EDITION, Binary.of(sheets));
  }

  private static byte[] changed(byte[] sheets, UnaryOperator<List<Step>> change) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(sheets)) {
      for (PDPage page : document.getPages()) {
        byte[] content = Operators.bytes(change.apply(Operators.of(page)));
        page.setContents(new PDStream(document, new ByteArrayInputStream(content)));
      }
      document.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static List<Step> joined(List<Step> first, List<Step> second) {
    return Stream.of(first, second).flatMap(List::stream).toList();
  }

  /** Each operator of a name as another. */
  private static UnaryOperator<List<Step>> each(String name, String other) {
    Step replaced = parse(other).get(0);
    return steps -> steps.stream().map(it -> it.name().equals(name) ? replaced : it).toList();
  }

  /** Without each tenth run of letters. */
  private static List<Step> gappy(List<Step> steps) {
    List<Step> kept = new ArrayList<>();
    int runs = 0;
    for (Step step : steps) {
      if (!step.name().equals("TJ") || ++runs % 10 != 0) {
        kept.add(step);
      }
    }
    return kept;
  }

  private static List<Step> backwards(List<Step> steps) {
    return numbered(steps, folio -> 1_000 - folio);
  }

  private static List<Step> numbered(List<Step> steps, IntUnaryOperator order) {
    return steps.stream()
        .map(it -> folio(it) > 0 ? page(order.applyAsInt(folio(it))) : it)
        .toList();
  }

  /** Running heads stand ahead of the text of their page. */
  private static List<Step> toldHeads(List<Step> steps) {
    List<Step> told = new ArrayList<>(steps);
    int folio = 0;
    for (int i = told.size() - 1; i >= 0; i--) {
      folio = Math.max(folio(told.get(i)), told.get(i).name().equals("BDC") ? 0 : folio);
      if (told.get(i).name().equals("BMC") && folio > 0) {
        told.set(i, page(folio));
      }
    }
    return told;
  }

  private static int folio(Step step) {
    return step.name().equals("BDC") && step.tokens().get(1) instanceof COSDictionary about
        ? about.getInt("Folio")
        : 0;
  }

  private static Step page(int folio) {
    return parse("/Page <</Folio " + folio + ">> BDC").get(0);
  }
}
