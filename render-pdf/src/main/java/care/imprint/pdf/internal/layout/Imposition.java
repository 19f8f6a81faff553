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
 * <p>The sheets are for the press alone: they have no structure, since it would be read in the
 * order of the sheets. Readers want the handout itself. What a page says belongs to an element of
 * that page, so that the pages can be told from each other and from running heads.
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
      sides.add(side(pages, pair, creep));
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

  private static Page side(List<Page> pages, int[] pair, double creep) {
    Page any = pages.get(0);
    double wide = width(any);
    double fold = wide / 2;
    List<Paint> paints = new ArrayList<>();
    if (pair[0] <= pages.size()) {
      place(pages, pair[0], fold - any.width() + creep, fold, paints);
    }
    if (pair[1] <= pages.size()) {
      place(pages, pair[1], fold - creep, fold, paints);
    }
    return Page.of(wide, any.height(), paints, Collections.emptyList());
  }

  /** The width of the sheet: that of A4 for A5 pages, else twice that of a page. */
  private static double width(Page page) {
    boolean a5 = page.width() == PageSetup.A5.width() && page.height() == PageSetup.A5.height();
    return a5 ? PageSetup.A4.height() : 2 * page.width();
  }

  private static void place(
      List<Page> pages, int number, double dx, double fold, List<Paint> paints) {
    Element folio = Element.page(number);
    boolean isLeft = number % 2 == 0;
    for (Paint paint : pages.get(number - 1).paints()) {
      paint = Slabs.of(paint.element().map(any -> folio), paint).moved(dx, 0);
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
