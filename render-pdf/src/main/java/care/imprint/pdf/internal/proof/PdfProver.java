package care.imprint.pdf.internal.proof;

import care.imprint.edition.Edition;
import care.imprint.problem.Location;
import care.imprint.problem.Problem;
import care.imprint.render.NoticeText;
import care.imprint.render.ProofProblem;
import care.imprint.render.Prover;
import care.imprint.value.Binary;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/**
 * Proves handouts: reads them back with PDFBox and finds each notice once in the structure, whole,
 * on the page, large enough, in a colour that can be read, with nothing over it.
 */
public final class PdfProver implements Prover {
  private static final String VERSION = "pdf-2";

  private final Predicate<NoticeText> shown;
  private final boolean tagged;

  /**
   * A prover of handouts.
   *
   * @param shown the notices that these handouts have to show
   * @param tagged whether these handouts have a structure; sheets for the press have none
   */
  public PdfProver(Predicate<NoticeText> shown, boolean tagged) {
    this.shown = shown;
    this.tagged = tagged;
  }

  @Override
  public String version() {
    return VERSION;
  }

  @Override
  public List<Problem> prove(Edition edition, Binary file) {
    List<NoticeText> notices =
        NoticeText.of(edition).stream()
            .filter(shown)
            .map(notice -> tagged ? notice : DrawnText.spoken(notice))
            .toList();
    if (notices.isEmpty()) {
      return List.of();
    }
    try (PDDocument document = Loader.loadPDF(file.toByteArray())) {
      Handout handout = Handout.read(document, edition, tagged);
      boolean pasted = isPasted(document);
      return notices.stream()
          .flatMap(notice -> new NoticeSearch(notice, handout).problems(notices, pasted).stream())
          .toList();
    } catch (IOException unreadable) {
      return List.of(
          Problem.of(ProofProblem.FILE_UNREADABLE, Location.NOWHERE, unreadable.toString()));
    }
  }

  /** Whether something is pasted over a page: handouts have no annotations but links. */
  private static boolean isPasted(PDDocument document) throws IOException {
    for (PDPage page : document.getPages()) {
      for (PDAnnotation annotation : page.getAnnotations()) {
        if (!(annotation instanceof PDAnnotationLink)) {
          return true;
        }
      }
    }
    return false;
  }
}
