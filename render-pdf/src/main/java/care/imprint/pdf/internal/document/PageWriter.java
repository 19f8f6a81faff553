package care.imprint.pdf.internal.document;

import care.imprint.image.Drawing;
import care.imprint.image.Raster;
import care.imprint.pdf.internal.layout.Paint;
import java.util.ArrayList;
import java.util.List;

/** Writes what pages and forms show: what is decoration, what belongs to which element. */
final class PageWriter {
  /** Bézier control points at this share of the radius make a quarter circle. */
  private static final double ARC = 0.5523;

  private final double height;
  private final ImageTable images;
  private final ColorTable colors;
  private final ByteText out = new ByteText(512);
  private final List<WrittenStretch.Figure> figures = new ArrayList<>();
  private final LinkAreas links;
  private final TextWriter text;

  PageWriter(double height, FontTable fonts, ImageTable images, ColorTable colors) {
    this.height = height;
    this.images = images;
    this.colors = colors;
    this.links = new LinkAreas(height);
    this.text = new TextWriter(out, fonts, colors, height);
  }

  /** Writes paints without a word on what they belong to. */
  byte[] write(List<Paint> paints) {
    paints.forEach(this::paint);
    text.end();
    return written();
  }

  /** Writes marked content; the first run that is numbered gets this number. */
  byte[] write(List<MarkedRun> runs, int firstNumber) {
    int number = firstNumber;
    for (MarkedRun run : runs) {
      begin(run, number);
      run.paints().forEach(this::paint);
      text.end();
      out.append("EMC\n");
      number += run.isNumbered() ? 1 : 0;
    }
    return written();
  }

  private byte[] written() {
    return out.toByteArray();
  }

  /** Where the pictures stand that are elements. */
  List<WrittenStretch.Figure> figures() {
    return figures;
  }

  /** Where links stand. */
  List<LinkAreas.Area> links() {
    return links.areas();
  }

  private void begin(MarkedRun run, int number) {
    if (run.isNumbered()) {
      out.append('/').append(run.element().orElseThrow().tag().type());
      out.append(" <</MCID ").append(number).append(">> BDC\n");
    } else {
      run.element()
          .ifPresentOrElse(
              page -> out.append("/Page <</Folio ").append(page.folio()).append(">> BDC\n"),
              () -> out.append("/Artifact BMC\n"));
    }
  }

  private void paint(Paint paint) {
    if (paint instanceof Paint.Glyphs glyphs) {
      text.write(glyphs);
      links.add(glyphs);
    } else if (paint instanceof Paint.Box box) {
      text.end();
      box(box);
    } else if (paint instanceof Paint.Picture picture) {
      text.end();
      picture(picture);
    }
  }

  private void box(Paint.Box box) {
    out.append("q ");
    box.fill().ifPresent(color -> colors.fill(out, color));
    box.border()
        .ifPresent(
            color -> {
              colors.stroke(out, color);
              out.append("0.6 w ");
            });
    outline(box);
    String fill = box.fill().isPresent() ? "f" : "n";
    out.append(box.border().isPresent() ? (box.fill().isPresent() ? "B" : "S") : fill);
    out.append(" Q\n");
  }

  private void outline(Paint.Box box) {
    double x = box.x();
    double y = height - box.y() - box.height();
    double r = Math.min(box.radius(), Math.min(box.width(), box.height()) / 2);
    if (r <= 0) {
      Syntax.numbers(out, x, y, box.width(), box.height());
      out.append("re ");
      return;
    }
    double right = x + box.width();
    double top = y + box.height();
    double k = r * (1 - ARC);
    path("m", x + r, y);
    path("l", right - r, y);
    path("c", right - k, y, right, y + k, right, y + r);
    path("l", right, top - r);
    path("c", right, top - k, right - k, top, right - r, top);
    path("l", x + r, top);
    path("c", x + k, top, x, top - k, x, top - r);
    path("l", x, y + r);
    path("c", x, y + k, x + k, y, x + r, y);
    out.append("h ");
  }

  private void path(String operator, double... points) {
    Syntax.numbers(out, points);
    out.append(operator).append(' ');
  }

  private void picture(Paint.Picture picture) {
    Box box = Box.of(picture, height);
    if (picture.image() instanceof Drawing drawing) {
      double unit = DrawingPainter.scale(drawing);
      double wide = (box.right() - box.left()) / (drawing.width() * unit);
      double high = (box.top() - box.bottom()) / (drawing.height() * unit);
      place(wide, high, box, images.name(drawing));
    } else if (picture.image() instanceof Raster raster) {
      place(box.right() - box.left(), box.top() - box.bottom(), box, images.name(raster));
    }
    picture.element().ifPresent(element -> figures.add(new WrittenStretch.Figure(element, box)));
  }

  private void place(double scaleX, double scaleY, Box box, String name) {
    out.append("q ");
    Syntax.fine(out, scaleX);
    out.append(" 0 0 ");
    Syntax.fine(out, scaleY);
    out.append(' ');
    Syntax.numbers(out, box.left(), box.bottom());
    out.append("cm /").append(name).append(" Do Q\n");
  }
}
