package care.imprint.benchmarks.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/** Finds where pages paint images, and drawings that are forms of their own. */
final class PictureFinder extends PDFStreamEngine {
  private final List<Place> places = new ArrayList<>();
  private int page;

  private PictureFinder() {
    addOperator(new Concatenate(this));
    addOperator(new Save(this));
    addOperator(new Restore(this));
  }

  /**
   * Where something is painted.
   *
   * @param page the page by its index
   * @param box its box in points, from the lower left corner of the page
   */
  record Place(int page, Rectangle2D box) {
    boolean hasSize(double width, double height) {
      return Math.abs(box.getWidth() - width) < 1 && Math.abs(box.getHeight() - height) < 1;
    }
  }

  static List<Place> places(PDDocument document) throws IOException {
    PictureFinder finder = new PictureFinder();
    for (finder.page = 0; finder.page < document.getNumberOfPages(); finder.page++) {
      finder.processPage(document.getPage(finder.page));
    }
    return finder.places;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (operator.getName().equals("Do")) {
      found(getResources().getXObject((COSName) operands.get(0)));
    } else {
      super.processOperator(operator, operands);
    }
  }

  private void found(PDXObject painted) {
    Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
    Rectangle2D box = new Rectangle2D.Double(0, 0, 1, 1);
    if (painted instanceof PDFormXObject form) {
      box = form.getBBox().transform(form.getMatrix()).getBounds2D();
    }
    places.add(
        new Place(page, matrix.createAffineTransform().createTransformedShape(box).getBounds2D()));
  }
}
