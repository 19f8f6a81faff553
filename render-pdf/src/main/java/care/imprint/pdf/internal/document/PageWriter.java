package care.imprint.pdf.internal.document;

import care.imprint.image.Drawing;
import care.imprint.image.Raster;
import care.imprint.pdf.internal.layout.Element;
import care.imprint.pdf.internal.layout.Page;
import care.imprint.pdf.internal.layout.Paint;
import care.imprint.pdf.internal.text.FontFace;
import care.imprint.pdf.internal.text.GlyphRun;
import care.imprint.pdf.internal.text.Itemizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the content of one page: what is decoration, what belongs to which element. */
final class PageWriter {
  /** Bézier control points at this share of the radius make a quarter circle. */
  private static final double ARC = 0.5523;

  private final Page page;
  private final int number;
  private final FontTable fonts;
  private final ImageTable images;
  private final StructureTree structure;
  private final StringBuilder out = new StringBuilder(8_192);
  private final List<Integer> owners = new ArrayList<>();
  private final LinkAreas links;
  private Optional<Element> open = Optional.empty();
  private boolean anyOpen;

  PageWriter(Page page, int number, FontTable fonts, ImageTable images, StructureTree structure) {
    this.page = page;
    this.number = number;
    this.fonts = fonts;
    this.images = images;
    this.structure = structure;
    this.links = new LinkAreas(page.height());
  }

  String write() {
    for (Paint paint : page.paints()) {
      mark(paint.element());
      paint(paint);
    }
    close();
    return out.toString();
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
    if (element.isPresent()) {
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
    if (anyOpen) {
      out.append("EMC\n");
    }
    anyOpen = false;
  }

  private void paint(Paint paint) {
    if (paint instanceof Paint.Glyphs glyphs) {
      text(glyphs);
    } else if (paint instanceof Paint.Box box) {
      box(box);
    } else if (paint instanceof Paint.Picture picture) {
      picture(picture);
    }
  }

  private void text(Paint.Glyphs glyphs) {
    GlyphRun run = glyphs.fragment().run();
    FontTable.Entry font = fonts.entry(run.face());
    double size = glyphs.fragment().style().size();
    double y = page.height() - glyphs.y() + glyphs.fragment().style().rise();
    boolean soft = run.text().equals(Itemizer.SOFT_HYPHEN);
    out.append(soft ? "/Span <</ActualText <FEFF00AD>>> BDC\n" : "");
    out.append("BT ");
    Syntax.color(out, glyphs.fragment().style().color());
    out.append("rg /").append(font.name()).append(' ');
    Syntax.number(out, size);
    out.append(" Tf 1 0 0 1 ");
    Syntax.numbers(out, glyphs.x(), y);
    out.append("Tm [");
    glyphs(run, font);
    out.append("] TJ ET\n");
    if (glyphs.fragment().style().underline()) {
      Syntax.numbers(out, glyphs.x(), y - size * 0.14, run.width(size), size * 0.05);
      out.append("re f\n");
    }
    out.append(soft ? "EMC\n" : "");
    links.add(glyphs);
  }

  private void glyphs(GlyphRun run, FontTable.Entry font) {
    FontFace face = run.face();
    boolean inside = false;
    for (int i = 0; i < run.size(); i++) {
      out.append(inside ? "" : "<");
      Syntax.hex(out, font.number(run.glyph(i)));
      int closer = face.advance(run.glyph(i)) - run.advance(i);
      inside = closer == 0 || i == run.size() - 1;
      if (closer != 0) {
        out.append('>');
        Syntax.number(out, closer * 1_000.0 / face.unitsPerEm());
        inside = false;
      }
    }
    out.append(inside ? ">" : "");
  }

  private void box(Paint.Box box) {
    out.append("q ");
    box.fill()
        .ifPresent(
            color -> {
              Syntax.color(out, color);
              out.append("rg ");
            });
    box.border()
        .ifPresent(
            color -> {
              Syntax.color(out, color);
              out.append("RG 0.6 w ");
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
