package care.imprint.pdf.internal.proof;

import care.imprint.value.Color;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Draws a page into nothing and notes where every letter and every ground would be. Used once. */
final class PageReader extends PDFGraphicsStreamEngine {
  private static final double ASCENT = 0.6;
  private static final double DESCENT = 0.15;

  /** What numbers the pages on a sheet. */
  private static final COSName FOLIO = COSName.getPDFName("Folio");

  private final int number;
  private final COSName key;
  private final Rectangle2D shown;
  private final Map<Integer, List<Glyph>> marked = new TreeMap<>();
  private final List<Glyph> loose = new ArrayList<>();
  private final List<Ground> grounds = new ArrayList<>();
  private final Deque<Mark> marks = new ArrayDeque<>();
  private final GeneralPath path = new GeneralPath();
  private int order;

  private PageReader(PDPage page, int number, COSName key) {
    super(page);
    this.number = number;
    this.key = key;
    this.shown = box(page.getCropBox()).createIntersection(box(page.getTrimBox()));
  }

  /**
   * Reads a page.
   *
   * @param number the number of the page, from 1
   * @param tagged whether its pieces belong to a structure; else to the pages of a sheet
   */
  static DrawnPage read(PDPage page, int number, boolean tagged) throws IOException {
    PageReader reader = new PageReader(page, number, tagged ? COSName.MCID : FOLIO);
    reader.processPage(page);
    return new DrawnPage(reader.marked, reader.loose, reader.grounds);
  }

  private static Rectangle2D box(PDRectangle box) {
    return new Rectangle2D.Double(
        box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
  }

  /** A piece of marked content that is open: its number, its words if it has others, its kind. */
  private record Mark(Optional<Integer> number, Optional<String> words, boolean layer) {}

  @Override
  public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
    Optional<COSDictionary> about = Optional.ofNullable(properties);
    marks.push(
        new Mark(
            about.map(found -> found.getInt(key)).filter(found -> found >= 0),
            about.map(found -> found.getString(COSName.ACTUAL_TEXT)),
            tag.equals(COSName.OC)));
  }

  @Override
  public void endMarkedContentSequence() {
    marks.poll();
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
    String text = font.toUnicode(code);
    String words = marks.stream().flatMap(mark -> mark.words().stream()).findFirst().orElse(null);
    if (words != null) {
      text = words;
    }
    Glyph glyph = glyph(text == null ? "" : text, matrix, displacement);
    marks.stream()
        .flatMap(mark -> mark.number().stream())
        .findFirst()
        .map(mcid -> marked.computeIfAbsent(mcid, key -> new ArrayList<>()))
        .orElse(loose)
        .add(glyph);
  }

  private Glyph glyph(String text, Matrix matrix, Vector displacement) {
    double size = Math.hypot(matrix.getShearX(), matrix.getScaleY());
    double wide = displacement.getX() * Math.hypot(matrix.getScaleX(), matrix.getShearY());
    double x = matrix.getTranslateX();
    double y = matrix.getTranslateY();
    Rectangle2D box =
        new Rectangle2D.Double(x, y - DESCENT * size, wide, (ASCENT + DESCENT) * size);
    return new Glyph(
        text,
        number,
        x + wide / 2,
        y + size / 4,
        size,
        color(getGraphicsState().getNonStrokingColor()),
        order++,
        hiding(getGraphicsState()),
        isCut(text, box));
  }

  private boolean isCut(String text, Rectangle2D box) {
    Area clip = getGraphicsState().getCurrentClippingPath();
    return !text.isBlank() && (!shown.contains(box) || !clip.contains(box));
  }

  private Optional<String> hiding(PDGraphicsState state) {
    RenderingMode mode = state.getTextState().getRenderingMode();
    if (!mode.isFill()) {
      return Optional.of("Tr " + mode.intValue());
    }
    if (state.getNonStrokeAlphaConstant() < 1) {
      return Optional.of("ca " + state.getNonStrokeAlphaConstant());
    }
    return marks.stream().anyMatch(Mark::layer) ? Optional.of("OC") : Optional.empty();
  }

  private static Optional<Color> color(PDColor color) {
    try {
      return Optional.of(new Color(color.toRGB()));
    } catch (IOException | UnsupportedOperationException pattern) {
      return Optional.empty();
    }
  }

  private void paint(Shape area, Optional<Color> color) {
    grounds.add(new Ground(area.getBounds2D(), color, order++));
  }

  private void fill() {
    Area area = new Area(path);
    area.intersect(getGraphicsState().getCurrentClippingPath());
    paint(area, color(getGraphicsState().getNonStrokingColor()));
    path.reset();
  }

  @Override
  public void fillPath(int windingRule) {
    fill();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    fill();
  }

  @Override
  public void shadingFill(COSName shading) {
    paint(getGraphicsState().getCurrentClippingPath(), Optional.empty());
  }

  @Override
  public void drawImage(PDImage image) {
    Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
    paint(
        matrix.createAffineTransform().createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)),
        Optional.empty());
  }

  @Override
  public void strokePath() {
    path.reset();
  }

  @Override
  public void endPath() {
    path.reset();
  }

  @Override
  public void clip(int windingRule) {
    path.setWindingRule(windingRule);
    getGraphicsState().intersectClippingPath(new GeneralPath(path));
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.moveTo(p0.getX(), p0.getY());
    path.lineTo(p1.getX(), p1.getY());
    path.lineTo(p2.getX(), p2.getY());
    path.lineTo(p3.getX(), p3.getY());
    path.closePath();
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    path.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.curveTo(x1, y1, x2, y2, x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return path.getCurrentPoint();
  }

  @Override
  public void closePath() {
    path.closePath();
  }
}
