package care.imprint.pdf.internal.document;

import care.imprint.image.Drawing;
import care.imprint.image.Raster;
import care.imprint.pdf.internal.layout.Element;
import care.imprint.pdf.internal.layout.Page;
import care.imprint.pdf.internal.layout.Paint;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the content of one page: what is decoration, what belongs to which element. */
final class PageWriter {
  /** Bézier control points at this share of the radius make a quarter circle. */
  private static final double ARC = 0.5523;

  private final Page page;
  private final List<Paint> paints;
  private final int number;
  private final ImageTable images;
  private final StructureTree structure;
  private final ColorTable colors;
  private final StringBuilder out = new StringBuilder(8_192);
  private final boolean tagged;
  private final List<Integer> owners = new ArrayList<>();
  private final LinkAreas links;
  private final TextWriter text;
  private Optional<Element> open = Optional.empty();
  private boolean anyOpen;
  private int next;

  PageWriter(
      Page page,
      int number,
      FontTable fonts,
      ImageTable images,
      ColorTable colors,
      StructureTree structure,
      boolean tagged) {
    this.page = page;
    this.paints = page.paints();
    this.number = number;
    this.images = images;
    this.structure = structure;
    this.colors = colors;
    this.tagged = tagged;
    this.links = new LinkAreas(page.height());
    this.text = new TextWriter(out, fonts, colors, page.height());
  }

  /** Writes the decoration that stands ahead of all else, such as running heads and grounds. */
  byte[] writeDecoration() {
    while (next < paints.size() && paints.get(next).element().isEmpty()) {
      write(paints.get(next++));
    }
    return written();
  }

  /** Writes the rest, which depends on nothing that the decoration says. */
  byte[] writeRest() {
    text.forget();
    while (next < paints.size()) {
      write(paints.get(next++));
    }
    return written();
  }

  private void write(Paint paint) {
    mark(paint.element());
    paint(paint);
  }

  private byte[] written() {
    close();
    byte[] content = out.toString().getBytes(StandardCharsets.ISO_8859_1);
    out.setLength(0);
    return content;
  }

  /** The object numbers of the elements that own the pieces of content, by piece. */
  List<Integer> owners() {
    return owners;
  }

  /** Where links stand. */
  List<LinkAreas.Area> links() {
    return links.areas();
  }

  private void mark(Optional<Element> element) {
    if (anyOpen && open.equals(element)) {
      return;
    }
    close();
    if (element.isPresent() && !tagged) {
      out.append("/Page <</Folio ").append(element.get().folio()).append(">> BDC\n");
    } else if (element.isPresent()) {
      int mcid = owners.size();
      owners.add(structure.enter(element.get()));
      structure.content(element.get(), number, mcid);
      out.append('/').append(element.get().tag().type());
      out.append(" <</MCID ").append(mcid).append(">> BDC\n");
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
    double y = page.height() - box.y() - box.height();
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
    double bottom = page.height() - picture.y() - picture.height();
    if (picture.image() instanceof Drawing drawing) {
      new DrawingPainter(out, images, picture, page.height()).paint(drawing);
    } else if (picture.image() instanceof Raster raster) {
      out.append("q ");
      Syntax.numbers(out, picture.width(), 0, 0, picture.height(), picture.x(), bottom);
      out.append("cm /").append(images.name(raster)).append(" Do Q\n");
    }
    picture
        .element()
        .filter(figure -> tagged)
        .ifPresent(
            figure ->
                structure.box(
                    figure,
                    picture.x(),
                    bottom,
                    picture.x() + picture.width(),
                    bottom + picture.height()));
  }
}
