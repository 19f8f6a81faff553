package care.imprint.pdf.internal.document;

import care.imprint.pdf.internal.layout.Paint;

/** Edges on a page; y grows upwards, as in files. */
record Box(double left, double bottom, double right, double top) {
  static Box of(Paint.Picture picture, double pageHeight) {
    double top = pageHeight - picture.y();
    double right = picture.x() + picture.width();
    return new Box(picture.x(), top - picture.height(), right, top);
  }

  /** Writes the four numbers of a rectangle. */
  void write(ByteText out) {
    Syntax.number(out, left);
    out.append(' ');
    Syntax.number(out, bottom);
    out.append(' ');
    Syntax.number(out, right);
    out.append(' ');
    Syntax.number(out, top);
  }
}
