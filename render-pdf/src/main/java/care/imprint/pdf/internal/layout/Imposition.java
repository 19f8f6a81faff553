package care.imprint.pdf.internal.layout;

import care.imprint.pdf.PageSetup;
import care.imprint.pdf.Press;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Puts finished pages side by side on the two sides of sheets, so that the sheets, laid on each
 * other, folded once and stapled in the fold, are a booklet. Blank pages are added at its end, up
 * to a multiple of four. Inner sheets are pushed out by the thickness of those around them, and cut
 * off by the knife; so their pages move towards the fold (creep). Stateless.
 *
 * <p>The sheets are for the press alone: their paints belong to no element, since a page of the
 * structure would be read in the order of the sheets. Readers want the handout itself.
 */
public final class Imposition {
  /** The thickness of a sheet of 100 grams a square metre. */
  private static final double THICK = Press.millimetres(0.12);

  private Imposition() {}

  /**
   * The sides of the sheets, front and back in turn, the outermost sheet first. A sheet is twice as
   * wide as a page; A5 pages come on A4 and half-letter pages on Letter paper, which is as high as
   * they and may be a little wider.
   */
  public static List<Page> booklet(List<Page> pages) {
    int sheets = (pages.size() + 3) / 4;
    List<Page> sides = new ArrayList<>();
    for (int[] pair : order(pages.size())) {
      int sheet = sides.size() / 2;
      double creep = THICK * sheet;
      sides.add(side(page(pages, pair[0]), page(pages, pair[1]), pages.get(0), creep));
    }
    return sides.subList(0, 2 * sheets);
  }

  /** The numbers of the pages, left and right, on each side; those above the count are blank. */
  static List<int[]> order(int count) {
    int all = (count + 3) / 4 * 4;
    List<int[]> sides = new ArrayList<>();
    for (int sheet = 0; sheet < all / 4; sheet++) {
      sides.add(new int[] {all - 2 * sheet, 2 * sheet + 1});
      sides.add(new int[] {2 * sheet + 2, all - 2 * sheet - 1});
    }
    return sides;
  }

  private static Optional<Page> page(List<Page> pages, int number) {
    return number <= pages.size() ? Optional.of(pages.get(number - 1)) : Optional.empty();
  }

  private static Page side(Optional<Page> left, Optional<Page> right, Page any, double creep) {
    double wide = width(any);
    double fold = wide / 2;
    List<Paint> paints = new ArrayList<>();
    left.ifPresent(page -> place(page, fold - page.width() + creep, true, fold, paints));
    right.ifPresent(page -> place(page, fold - creep, false, fold, paints));
    return Page.of(wide, any.height(), paints, Collections.emptyList());
  }

  /** The width of the sheet: that of A4 for A5 pages, else twice that of a page. */
  private static double width(Page page) {
    boolean a5 = page.width() == PageSetup.A5.width() && page.height() == PageSetup.A5.height();
    return a5 ? PageSetup.A4.height() : 2 * page.width();
  }

  private static void place(Page page, double dx, boolean isLeft, double fold, List<Paint> paints) {
    for (Paint paint : page.paints()) {
      paint = Slabs.decoration(paint).moved(dx, 0);
      (paint instanceof Paint.Box box ? within(box, isLeft, fold) : Optional.of(paint))
          .ifPresent(paints::add);
    }
  }

  /** What is left of a ground on its side of the fold. */
  private static Optional<Paint> within(Paint.Box box, boolean isLeft, double fold) {
    double left = isLeft ? box.x() : Math.max(box.x(), fold);
    double right = isLeft ? Math.min(box.x() + box.width(), fold) : box.x() + box.width();
    return right <= left
        ? Optional.empty()
        : Optional.of(
            new Paint.Box(
                left, box.y(), right - left, box.height(), box.fill(), box.border(), box.radius()));
  }
}
