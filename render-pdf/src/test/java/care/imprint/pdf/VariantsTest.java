package care.imprint.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.imprint.edition.Edition;
import care.imprint.edition.PlainText;
import care.imprint.fixtures.SampleBlocks;
import care.imprint.fixtures.SampleParts;
import care.imprint.render.RenderException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each way to make a handout; {@code -Dimprint.look=FOLDER} writes them to look at. */
class VariantsTest {
  private static final Map<String, PdfRenderer> VARIANTS =
      new TreeMap<>(
          Map.ofEntries(
              entry("letter", PdfRenderer.builder()),
              entry("a4", PdfRenderer.builder().page(PageSetup.A4)),
              entry("legal", PdfRenderer.builder().page(PageSetup.LEGAL)),
              entry("a5", PdfRenderer.builder().page(PageSetup.A5)),
              entry("large", PdfRenderer.builder().largePrint(true)),
              entry("links", PdfRenderer.builder().linkNotes(true)),
              entry("takeaways", PdfRenderer.builder().part(HandoutPart.TAKEAWAYS)),
              entry("questions", PdfRenderer.builder().part(HandoutPart.QUESTIONS)),
              entry("grey", PdfRenderer.builder().press(Press.NONE.inks(Inks.GREY))),
              entry("marks", PdfRenderer.builder().press(Pressed.MARKED)),
              entry("cmyk", PdfRenderer.builder().press(Pressed.MARKED.inks(Inks.CMYK)))));

  private static Map.Entry<String, PdfRenderer> entry(String name, PdfRenderer.Builder builder) {
    return Map.entry(name, builder.build());
  }

  static Stream<String> variants() {
    return VARIANTS.keySet().stream();
  }

  private static byte[] teal(PdfRenderer renderer) {
    return PdfRendererTest.render(
        renderer, Editions.published(Editions.complete(SampleParts.TEAL, Locale.CANADA)));
  }

  private static byte[] night(PdfRenderer renderer) {
    return PdfRendererTest.render(
        renderer, Editions.published(Editions.complete(SampleParts.NIGHT, Locale.CANADA_FRENCH)));
  }

  private static byte[] teal(String variant) {
    return teal(VARIANTS.getOrDefault(variant, PdfRenderer.create()));
  }

  @ParameterizedTest
  @MethodSource("variants")
  void eachConforms(String variant) throws IOException {
    byte[] night = night(VARIANTS.getOrDefault(variant, PdfRenderer.create()));
    byte[] teal = teal(variant);
    look(variant, teal, night);
    assertThat(Conformance.failures(night)).isEmpty();
    assertThat(Conformance.failures(teal)).isEmpty();
  }

  private static void look(String variant, byte[] teal, byte[] night) throws IOException {
    String folder = System.getProperty("imprint.look", "");
    if (!folder.isEmpty()) {
      Files.write(Path.of(folder, "teal-" + variant + ".pdf"), teal);
      Files.write(Path.of(folder, "night-" + variant + ".pdf"), night);
    }
  }

  @ParameterizedTest
  @MethodSource("variants")
  void eachKeepsTheNoticesWhole(String variant) {
    Edition edition = Editions.complete(SampleParts.TEAL, Locale.CANADA);
    String told = StructureText.reading(teal(variant)).replaceAll("\\s+", " ");
    edition
        .content()
        .notices()
        .forEach(
            notice -> assertThat(told).contains(String.join(" ", PlainText.of(notice, edition))));
  }

  @ParameterizedTest
  @MethodSource("variants")
  void eachHasAVersionOfItsOwn(String variant) {
    PdfRenderer renderer = VARIANTS.getOrDefault(variant, PdfRenderer.create());
    assertThat(VARIANTS.values())
        .filteredOn(other -> other.version().equals(renderer.version()))
        .hasSize(1);
  }

  /** Another renderer, another locale, another thread: another machine, as far as tests go. */
  @ParameterizedTest
  @MethodSource("variants")
  void eachHasTheSameBytesEverywhere(String variant) throws Exception {
    byte[] here = teal(variant);
    Locale locale = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      assertThat(CompletableFuture.supplyAsync(() -> teal(variant)).get()).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
    }
  }

  @Nested
  class LargePrint {
    @Test
    void hasNoTextBelowEighteenPointsButMarks() throws IOException {
      List<TextPosition> letters = new ArrayList<>();
      try (PDDocument document = Loader.loadPDF(teal("large"))) {
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition text) {
            letters.add(text);
          }
        }.getText(document);
      }
      assertThat(letters)
          .filteredOn(letter -> letter.getFontSizeInPt() < 17.9)
          .extracting(TextPosition::getUnicode)
          .isNotEmpty()
          .allMatch(mark -> mark.matches("[\\d,\u2060]"));
    }

    @Test
    void tellsTablesInTheSameWords() {
      String usual = StructureText.reading(teal("letter"));
      assertThat(StructureText.reading(teal("large"))).isEqualTo(usual);
    }
  }

  @Nested
  class LinkNotes {
    @Test
    void listAddressesBehindTheirLetters() {
      List<String> lines = StructureText.lines(teal("links"));
      int heading = lines.indexOf("  H2 \"Web addresses\"");
      assertThat(lines.subList(heading + 1, heading + 8))
          .containsExactly(
              "  L loweralpha",
              "    LI",
              "      Lbl \"a.\"",
              "      LBody",
              "        Link → https://rootstothrive.com/ \"https://rootstothrive.com/\"",
              "    LI",
              "      Lbl \"b.\"");
    }
  }

  @Nested
  class WebCode {
    @Test
    void standsBesideTheAddressAndTheVersion() {
      Edition edition = Editions.published(Editions.complete(SampleParts.TEAL, Locale.CANADA));
      String version = edition.fingerprint().brief();
      String address = "https://clinic.example.org/guides/group-ketamine-therapy.html";
      assertThat(StructureText.lines(teal("letter")))
          .endsWith(
              "  Sect",
              "    Figure alt=\"This guide on the web\"",
              "    P \"This guide on the web\"",
              "    P",
              "      Link → %s \"%s\"".formatted(address, address),
              "    P \"Version %s Reviewed May 6, 2026 Valid until May 6, 2027\""
                  .formatted(version));
    }

    @Test
    void isLeftOutWhereThereIsNoPage() {
      byte[] pdf =
          PdfRendererTest.render(
              PdfRenderer.create(), Editions.complete(SampleParts.TEAL, Locale.CANADA));
      assertThat(StructureText.reading(pdf)).doesNotContain("on the web");
    }
  }

  @Nested
  class Parts {
    @Test
    void takeawaysStandOnOnePageWithTheirNotices() throws IOException {
      byte[] pdf = teal("takeaways");
      try (PDDocument document = Loader.loadPDF(pdf)) {
        assertThat(document.getNumberOfPages()).isEqualTo(1);
      }
      assertThat(StructureText.reading(pdf))
          .contains("Key takeaways", "It takes 12 weeks.", "Contact")
          .doesNotContain("Questions and answers", "At a glance");
    }

    @Test
    void aGuideWithoutTakeawaysHasNoHandoutOfThem() {
      Edition edition =
          Editions.of(SampleParts.TEAL, Locale.CANADA, List.of(SampleBlocks.paragraph("Words.")));
      PdfRenderer renderer = PdfRenderer.builder().part(HandoutPart.TAKEAWAYS).build();
      assertThatThrownBy(() -> PdfRendererTest.render(renderer, edition))
          .isInstanceOf(RenderException.class)
          .hasMessage(
              "sample/en-CA/group-ketamine-therapy: error no-takeaways: A handout of key takeaways"
                  + " is asked for, and this guide has none");
    }
  }

  @Nested
  class Names {
    @Test
    void tellVariantsApart() {
      PdfRenderer renderer = PdfRenderer.builder().variant("large-print").build();
      assertThat(renderer.format()).isEqualTo("pdf-large-print");
      assertThat(renderer.fileExtension()).isEqualTo("large-print.pdf");
    }
  }
}
