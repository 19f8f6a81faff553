package care.imprint.pdf;

import care.imprint.edition.Edition;
import care.imprint.pdf.internal.picture.ContactSheet;
import care.imprint.pdf.internal.picture.PagePictures;
import care.imprint.pdf.internal.picture.PngFile;
import care.imprint.problem.Location;
import care.imprint.problem.Problem;
import care.imprint.render.ProofProblem;
import care.imprint.render.Prover;
import care.imprint.render.Renderer;
import care.imprint.value.Binary;
import care.imprint.value.WritingDirection;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/**
 * Handouts as pictures (PNG), for catalogues and for a look before the press: the first page, or
 * all pages on one contact sheet.
 *
 * <pre>{@code
 * Publisher.builder().renderer(pdf).renderer(HandoutPreview.contactSheet(pdf))
 * }</pre>
 *
 * <p>A preview is drawn from the bytes of the very handout, and proved by drawing it again from a
 * handout whose notices were proved. Immutable and thread-safe. The same edition gives the same
 * bytes on one Java platform; how the edges of letters are smoothed, and what colour four inks give
 * on a screen, is up to the platform.
 */
public final class HandoutPreview implements Renderer {
  private static final int THUMBNAIL_WIDTH = 480;
  private static final int SHEET_PAGE_WIDTH = 300;

  private final PdfRenderer handouts;
  private final boolean whole;

  private HandoutPreview(PdfRenderer handouts, boolean whole) {
    this.handouts = handouts;
    this.whole = whole;
  }

  /** Pictures of the first page, 480 pixels wide. */
  public static HandoutPreview thumbnail(PdfRenderer handouts) {
    return new HandoutPreview(handouts, false);
  }

  /** Pictures of all pages, four in a row, each 300 pixels wide. */
  public static HandoutPreview contactSheet(PdfRenderer handouts) {
    return new HandoutPreview(handouts, true);
  }

  /** The handouts' format with {@code -thumbnail} or {@code -contact-sheet} behind it. */
  @Override
  public String format() {
    return handouts.format() + "-" + kind();
  }

  @Override
  public String mediaType() {
    return "image/png";
  }

  /** That of the handouts, with {@code thumbnail.png} or {@code contact-sheet.png} for its end. */
  @Override
  public String fileExtension() {
    return handouts.fileExtension().replaceFirst("pdf$", kind() + ".png");
  }

  @Override
  public String version() {
    return "1-" + kind() + "-" + handouts.version();
  }

  private String kind() {
    return whole ? "contact-sheet" : "thumbnail";
  }

  /** Looks for the notices in the handout, and whether the picture is one of it. */
  @Override
  public Optional<Prover> prover() {
    return handouts.prover().map(Proof::new);
  }

  /**
   * Writes a picture.
   *
   * @throws IOException if the stream cannot be written
   * @throws care.imprint.render.RenderException where there is no handout of the edition
   */
  @Override
  public void render(Edition edition, OutputStream out) throws IOException {
    out.write(picture(edition, handout(edition)));
    out.flush();
  }

  private byte[] handout(Edition edition) throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    handouts.render(edition, pdf);
    return pdf.toByteArray();
  }

  private byte[] picture(Edition edition, byte[] pdf) throws IOException {
    if (!whole) {
      return PngFile.of(PagePictures.of(pdf, THUMBNAIL_WIDTH, 1).get(0));
    }
    List<BufferedImage> pages = PagePictures.of(pdf, SHEET_PAGE_WIDTH, Integer.MAX_VALUE);
    boolean fromRight = WritingDirection.of(edition.locale()).isRightToLeft();
    return PngFile.of(ContactSheet.of(pages, fromRight));
  }

  /** Proves a picture by the handout it shows. */
  private final class Proof implements Prover {
    private final Prover handout;

    Proof(Prover handout) {
      this.handout = handout;
    }

    @Override
    public String version() {
      return "1-" + handout.version();
    }

    @Override
    public List<Problem> prove(Edition edition, Binary file) {
      try {
        byte[] pdf = handout(edition);
        return file.equals(Binary.of(picture(edition, pdf)))
            ? handout.prove(edition, Binary.of(pdf))
            : List.of(Problem.of(ProofProblem.FILE_UNREADABLE, Location.NOWHERE, mediaType()));
      } catch (IOException unreadable) {
        return List.of(
            Problem.of(ProofProblem.FILE_UNREADABLE, Location.NOWHERE, unreadable.toString()));
      }
    }
  }
}
