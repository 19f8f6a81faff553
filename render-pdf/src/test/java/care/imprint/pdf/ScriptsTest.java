package care.imprint.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.article.Block;
import care.imprint.article.Inline;
import care.imprint.edition.Edition;
import care.imprint.fixtures.SampleBlocks;
import care.imprint.fixtures.SampleParts;
import care.imprint.value.Slug;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Handouts in scripts that the bundled families lack, with a font of the clinic's; {@code
 * -Dimprint.look=FOLDER} writes them to look at.
 */
class ScriptsTest {
  static Stream<Arguments> scripts() {
    return Stream.of(
        Arguments.of(
            "arabic",
            "ar",
            "لا تقد السيارة لمدة 24 ساعة بعد الجلسة.",
            "اسأل طبيبك أولاً (قبل أن تقرر)؛ الإسعاف متاح."),
        Arguments.of(
            "hebrew",
            "he",
            "אין לנהוג במשך 24 שעות לאחר הטיפול.",
            "שאלו תחילה את הרופא (לפני שמחליטים)."),
        Arguments.of(
            "devanagari",
            "hi",
            "सत्र के बाद 24 घंटे तक गाड़ी न चलाएँ।",
            "हर्ष, विद्या, स्त्री, कर्त्तव्य, र्कि, ज्ञान"),
        Arguments.of(
            "gurmukhi",
            "pa",
            "ਸੈਸ਼ਨ ਤੋਂ ਬਾਅਦ 24 ਘੰਟੇ ਗੱਡੀ ਨਾ ਚਲਾਓ।",
            "ਪ੍ਰਸ਼ਨ, ਸ੍ਵਰ, ਪੜ੍ਹੋ, ਕਿਸੇ, ਸਿੰਘ, ਕੁੰਜੀ"),
        Arguments.of("cjk", "zh", "治疗后24小时内请勿驾驶。", "请先咨询医生（在决定之前）。"),
        Arguments.of("cjk", "ja", "セッションの後、24時間は運転しないでください。", "「まず医師にご相談ください」。"),
        Arguments.of("hangul", "ko", "세션 후 24시간 동안 운전하지 마십시오.", "운전하지 마십시오."));
  }

  private static byte[] handout(String font, String language, String first, String second) {
    List<Inline> stressed =
        List.of(
            Inline.text(first + " "),
            new Inline.Strong(SampleBlocks.text(second)),
            Inline.text(" " + second + " " + first));
    List<Block> body =
        List.of(
            new Block.Heading(2, Slug.of("drive"), SampleBlocks.text(first)),
            new Block.Paragraph(stressed),
            new Block.BulletList(List.of(SampleBlocks.item(first), SampleBlocks.item(second))),
            new Block.NumberedList(
                1, List.of(SampleBlocks.item(second), SampleBlocks.item(first))));
    Edition edition =
        Editions.of(
            Editions.inTypeface(SampleParts.TEAL, TestFonts.typeface(font)),
            Locale.forLanguageTag(language),
            body);
    return PdfRendererTest.render(PdfRenderer.create(), edition);
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("scripts")
  void textIsToldInTheOrderOfReading(String font, String language, String first, String second)
      throws IOException {
    byte[] pdf = handout(font, language, first, second);
    String folder = System.getProperty("imprint.look", "");
    if (!folder.isEmpty()) {
      Files.write(Path.of(folder, "script-" + language + ".pdf"), pdf);
    }
    assertThat(StructureText.lines(pdf)).contains("  H2 \"%s\"".formatted(first));
    assertThat(StructureText.reading(pdf).replaceAll("\\s+", " "))
        .contains(
            String.join(" ", first, first, second, second, first, first, second, second, first));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("scripts")
  void handoutsConform(String font, String language, String first, String second) {
    assertThat(Conformance.failures(handout(font, language, first, second))).isEmpty();
  }

  @Test
  void aHandoutFromRightToLeftIsMirrored() throws IOException {
    byte[] pdf =
        handout(
            "hebrew",
            "he",
            "אין לנהוג במשך 24 שעות לאחר הטיפול.",
            "שאלו תחילה את הרופא (לפני שמחליטים).");
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Map<String, Float> ends = ends(document);
      float bullet = ends.getOrDefault("•", 0f);
      assertThat(bullet).as("the bullet stands right of its words").isGreaterThan(540);
      assertThat(lines(document))
          .as("the first column is the right one")
          .containsPattern("May 6, 2026 +Last reviewed");
      assertThat(document.getDocumentCatalog().getViewerPreferences().getReadingDirection())
          .isEqualTo("R2L");
    }
  }

  /** The text of the first page, each line from left to right. */
  private static String lines(PDDocument document) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    stripper.setEndPage(1);
    return stripper.getText(document);
  }

  /** How far right each piece of text and each character of the first page reaches, in points. */
  private static Map<String, Float> ends(PDDocument document) throws IOException {
    Map<String, Float> ends = new TreeMap<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void writeString(String text, List<TextPosition> glyphs) {
            ends.merge(text.strip(), glyphs.get(glyphs.size() - 1).getEndX(), Math::max);
            glyphs.forEach(glyph -> ends.merge(glyph.getUnicode(), glyph.getEndX(), Math::max));
          }
        };
    stripper.setEndPage(1);
    stripper.getText(document);
    return ends;
  }
}
