package care.imprint.pdf.internal.layout;

import java.util.List;

/** What surrounds the column on each page: its place, and the running head and foot. */
public interface Frame {
  /** The width of the page, in points. */
  double width();

  /** The height of the page. */
  double height();

  /** The left edge of the column. */
  double left();

  /** The top of the column on a page, counted from 1. */
  double top(int page);

  /** The bottom of the column. */
  double bottom();

  /** The running parts of a page but its number: one list for all pages that have the same. */
  List<Paint> running(int page, int pages);

  /** The number of a page; decoration. */
  List<Paint> number(int page, int pages);
}
