package care.imprint.pdf.internal.document;

import care.imprint.image.Drawing;
import care.imprint.image.Raster;
import care.imprint.pdf.internal.layout.Element;
import care.imprint.pdf.internal.layout.Paint;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the content of one page: what is decoration, what belongs to which element. */
final class PageWriter {
  /** Bézier control points at this share of the radius make a quarter circle. */
  private static final double ARC = 0.5523;

  private final double height;
  private final ImageTable images;
  private final ColorTable colors;
  private final boolean marked;
  private final StringBuilder out = new StringBuilder(512);
  private final List<Element> owners = new ArrayList<>();
  private final List<PageContent.Figure> figures = new ArrayList<>();
  private final LinkAreas links;
  private final TextWriter text;
  private Optional<Element> open = Optional.empty();
  private boolean anyOpen;

  /** A writer of content that says which element each piece is of, or of content that does not. */
  PageWriter(double height, FontTable fonts, ImageTable images, ColorTable colors, boolean marked) {
    this.height = height;
    this.images = images;
    this.colors = colors;
    this.marked = marked;
    this.links = new LinkAreas(height);
    this.text = new TextWriter(out, fonts, colors, height);
  }

  /** Writes all that a page shows and gives the content stream. */
  byte[] write(List<Paint> paints) {
    for (Paint paint : paints) {
      mark(paint.element());
      paint(paint);
    }
    close();
    return out.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** What was written. */
  PageContent content() {
    return new PageContent(owners, figures, links.areas());
  }

  private void mark(Optional<Element> element) {
    if (!marked || (anyOpen && open.equals(element))) {
      return;
    }
    close();
    if (element.isPresent() && element.get().folio() > 0) {
      out.append("/Page <</Folio ").append(element.get().folio()).append(">> BDC\n");
    } else if (element.isPresent()) {
      out.append('/').append(element.get().tag().type());
      out.append(" <</MCID ").append(owners.size()).append(">> BDC\n");
      owners.add(element.get());
    } else {
      out.append("/Artifact BMC\n");
    }
    open = element;
    anyOpen = true;
  }

  private void close() {
    text.end();
    if (anyOpen) {
      out.append("EMC\n");
    }
    anyOpen = false;
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
    picture.element().ifPresent(element -> figures.add(new PageContent.Figure(element, box)));
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
