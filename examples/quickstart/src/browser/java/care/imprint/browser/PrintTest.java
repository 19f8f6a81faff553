package care.imprint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.browser.Chromium.Screen;
import care.imprint.edition.Edition;
import care.imprint.edition.EditionId;
import care.imprint.edition.Label;
import care.imprint.render.NoticeText;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A page that somebody prints")
@BrowserTest
class PrintTest {
  private static final int FEWEST_LETTERS = 200;

  private final Chromium chromium;
  private final ClinicSite site;

  PrintTest(Chromium chromium, ClinicSite site) {
    this.chromium = chromium;
    this.site = site;
  }

  static Stream<EditionId> referenceGuides() {
    return ClinicSite.referenceGuides();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("referenceGuides")
  void isAHandoutWithEveryNoticeAndNothingToClick(EditionId id) {
    Edition edition =
        ClinicSite.editions().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    List<String> sheets = sheets(edition);
    String all = String.join(" ", sheets);

    assertThat(sheets).hasSizeBetween(5, 12);
    assertThat(sheets.subList(0, sheets.size() - 1))
        .allMatch(sheet -> sheet.length() > FEWEST_LETTERS);
    List<String> words = NoticeText.words(all.replace("•", ""));
    assertThat(NoticeText.of(edition))
        .isNotEmpty()
        .allSatisfy(notice -> assertThat(NoticeText.places(words, notice.words())).isNotEmpty());
    assertThat(all)
        .contains(words(edition.title()), "https://")
        .doesNotContain(
            words(edition.wording().text(Label.CONTENTS)),
            words(edition.wording().text(Label.SKIP_TO_CONTENT)));
  }

  /** The words on each sheet of letter paper, with single spaces. */
  private List<String> sheets(Edition edition) {
    byte[] pdf =
        chromium.see(
            1280,
            Screen.DARK,
            page -> {
              page.navigate(site.address(edition.id() + ".html"));
              return page.pdf(new Page.PdfOptions().setFormat("Letter"));
            });
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> sheets = new ArrayList<>();
      PDFTextStripper stripper = new PDFTextStripper();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        sheets.add(words(stripper.getText(document)));
      }
      return sheets;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String words(String text) {
    return text.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
  }
}
