package care.imprint.pdf.internal.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws the pages of a finished file, all equally wide. Stateless. */
public final class PagePictures {
  private PagePictures() {}

  /**
   * The first pages of a file.
   *
   * @param pdf the file
   * @param width the width of each picture in pixels
   * @param most how many pages at most
   * @throws IOException if the file cannot be read
   */
  public static List<BufferedImage> of(byte[] pdf, int width, int most) throws IOException {
    List<BufferedImage> pictures = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFRenderer renderer = new PDFRenderer(document);
      for (int i = 0; i < Math.min(most, document.getNumberOfPages()); i++) {
        // Half a pixel more, since what is drawn is cut to whole pixels.
        float scale = (width + 0.5f) / document.getPage(i).getCropBox().getWidth();
        pictures.add(renderer.renderImage(i, scale, ImageType.RGB));
      }
    }
    return pictures;
  }
}
