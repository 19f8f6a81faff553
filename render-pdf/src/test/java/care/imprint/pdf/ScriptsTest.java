package care.imprint.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.article.Block;
import care.imprint.article.Inline;
import care.imprint.edition.Edition;
import care.imprint.value.Slug;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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
            new Inline.Strong(Editions.text(second)),
            Inline.text(" " + second + " " + first));
    List<Block> body =
        List.of(
            new Block.Heading(2, Slug.of("drive"), Editions.text(first)),
            new Block.Paragraph(stressed),
            new Block.BulletList(List.of(Editions.item(first), Editions.item(second))),
            new Block.NumberedList(1, List.of(Editions.item(second), Editions.item(first))));
    Edition edition =
        Editions.of(
            Editions.inTypeface(Editions.TEAL, TestFonts.typeface(font)),
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
}
