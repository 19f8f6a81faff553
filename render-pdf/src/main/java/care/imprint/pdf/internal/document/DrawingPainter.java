package care.imprint.pdf.internal.document;

import care.imprint.image.Drawing;
import care.imprint.image.Shape;
import care.imprint.image.Stroke;
import care.imprint.pdf.internal.flate.Zlib;
import com.google.common.hash.Hashing;
import java.util.SortedSet;
import java.util.TreeSet;

/** Paints a drawing as paths, once. */
final class DrawingPainter {
  /** The least length of the longer edge. */
  private static final double FINE = 100;

  private final InkWriter inks;
  private final Drawing drawing;
  private final double scale;
  private final ByteText out = new ByteText();
  private final PathWriter path;
  private final SortedSet<Integer> opacities = new TreeSet<>();

  DrawingPainter(InkWriter inks, Drawing drawing) {
    this.inks = inks;
    this.drawing = drawing;
    this.scale = scale(drawing);
    this.path = new PathWriter(out, scale, drawing.height());
  }

  /** What a unit of a drawing is in its form: so much that three decimals are enough. */
  static double scale(Drawing drawing) {
    double scale = 1;
    while (scale * Math.max(drawing.width(), drawing.height()) < FINE) {
      scale *= 10;
    }
    return scale;
  }

  PackedDrawing paint(Zlib zlib) {
    drawing.shapes().forEach(this::paint);
    byte[] content = out.toByteArray();
    String name = Syntax.name('D', Hashing.sha256().hashBytes(content).toString());
    ByteText entries = new ByteText().append("/Type/XObject/Subtype/Form/BBox[0 0 ");
    Syntax.numbers(entries, drawing.width() * scale, drawing.height() * scale);
    return new PackedDrawing(name, entries + "]", Packed.of(content, zlib), opacities);
  }

  private void paint(Shape shape) {
    out.append("q ");
    if (shape.opacity() < 1) {
      int percent = (int) Math.round(shape.opacity() * 100);
      opacities.add(percent);
      out.append("/G").append(percent).append(" gs ");
    }
    shape.fill().ifPresent(color -> inks.fill(out, color));
    shape.stroke().ifPresent(this::stroke);
    path.write(shape.path());
    out.append(operator(shape)).append(" Q\n");
  }

  private void stroke(Stroke stroke) {
    inks.stroke(out, stroke.color());
    Syntax.number(out, stroke.width() * scale);
    out.append(stroke.round() ? " w 1 J 1 j " : " w 0 J 0 j ");
  }

  private static String operator(Shape shape) {
    String evenOdd = shape.evenOdd() ? "*" : "";
    if (shape.fill().isPresent()) {
      return (shape.stroke().isPresent() ? "B" : "f") + evenOdd;
    }
    return shape.stroke().isPresent() ? "S" : "n";
  }
}
