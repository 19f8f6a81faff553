package care.imprint.pdf;

import care.imprint.edition.Edition;
import care.imprint.fixtures.SampleParts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Handouts made for a press. */
final class Pressed {
  static final Press MARKED =
      Press.NONE.bleed(Press.millimetres(3)).marks(PressMark.CROP, PressMark.FOLD);

  static final Edition EDITION =
      Editions.published(Editions.complete(SampleParts.TEAL, Locale.CANADA));

  private Pressed() {}

  static byte[] pdf(Press press) {
    return PdfRendererTest.render(PdfRenderer.builder().press(press).build(), EDITION);
  }

  static void read(byte[] pdf, Consumer<PDDocument> look) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      look.accept(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
