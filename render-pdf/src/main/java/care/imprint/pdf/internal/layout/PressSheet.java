package care.imprint.pdf.internal.layout;

import care.imprint.pdf.Press;
import care.imprint.pdf.PressMark;
import care.imprint.pdf.internal.text.ColorRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts finished pages on larger sheets, with bleed and marks. Grounds that go over the edge of a
 * page end where the bleed ends. Immutable.
 */
public final class PressSheet {
  /** How far marks stay away from the trim at least. */
  private static final double AWAY = 6;

  private static final double LENGTH = 18;
  private static final double THICK = 0.25;

  /** The length of a fold mark that stands on the page itself. */
  private static final double TICK = 11;

  /** The height of a DL envelope, 110 millimetres. */
  private static final double ENVELOPE = Press.millimetres(110);

  private final Press press;
  private final double inset;

  /** Sheets for a press. */
  public PressSheet(Press press) {
    this.press = press;
    boolean cut = press.marks().contains(PressMark.CROP) || press.bleed() > 0;
    this.inset = cut && !press.marks().isEmpty() ? away() + LENGTH + AWAY : press.bleed();
  }

  /** A page on its sheet; the page itself where the press wants nothing around it. */
  public Page of(Page page) {
    if (inset == 0 && press.marks().isEmpty()) {
      return page;
    }
    List<Paint> paints = new ArrayList<>();
    for (Paint paint : page.paints()) {
      clipped(paint, page).map(left -> left.moved(inset, inset)).ifPresent(paints::add);
    }
    if (press.marks().contains(PressMark.CROP)) {
      crop(paints, page);
    }
    if (press.marks().contains(PressMark.FOLD)) {
      fold(paints, page);
    }
    List<Page.Target> targets =
        page.targets().stream()
            .map(it -> new Page.Target(it.y() + inset, it.bookmarks(), it.anchors()))
            .toList();
    return new Page(
        page.width() + 2 * inset,
        page.height() + 2 * inset,
        List.of(),
        List.of(),
        List.of(Piece.of(paints)),
        targets,
        inset > 0 ? Optional.of(new Page.Trim(inset, press.bleed())) : page.trim());
  }

  private double away() {
    return Math.max(AWAY, press.bleed());
  }

  /** What is left of a square ground inside the bleed; other paints never reach the edge. */
  private Optional<Paint> clipped(Paint paint, Page page) {
    if (inset == 0 || !(paint instanceof Paint.Box box) || box.radius() > 0) {
      return Optional.of(paint);
    }
    double left = Math.max(box.x(), -press.bleed());
    double top = Math.max(box.y(), -press.bleed());
    double right = Math.min(box.x() + box.width(), page.width() + press.bleed());
    double bottom = Math.min(box.y() + box.height(), page.height() + press.bleed());
    return right <= left || bottom <= top
        ? Optional.empty()
        : Optional.of(
            new Paint.Box(left, top, right - left, bottom - top, box.fill(), box.border(), 0));
  }

  private void crop(List<Paint> paints, Page page) {
    double far = inset + page.width();
    double low = inset + page.height();
    for (double y : new double[] {inset, low}) {
      paints.add(line(before(), y, LENGTH, THICK));
      paints.add(line(after(page.width()), y, LENGTH, THICK));
    }
    for (double x : new double[] {inset, far}) {
      paints.add(line(x, before(), THICK, LENGTH));
      paints.add(line(x, after(page.height()), THICK, LENGTH));
    }
  }

  private void fold(List<Paint> paints, Page page) {
    if (press.booklet()) {
      double x = inset + page.width() / 2;
      dashes(paints, x, before(), true);
      dashes(paints, x, after(page.height()), true);
      return;
    }
    int parts = (int) Math.ceil(page.height() / ENVELOPE);
    for (int part = 1; part < parts; part++) {
      double y = inset + page.height() * part / parts;
      dashes(paints, before(), y, false);
      dashes(paints, after(page.width()), y, false);
    }
  }

  /** Whether there is room for marks outside the bleed. */
  private boolean outside() {
    return inset > press.bleed();
  }

  /** Where a mark at the left or upper edge starts. */
  private double before() {
    return outside() ? inset - away() - LENGTH : inset;
  }

  /** Where a mark at the right or lower edge starts. */
  private double after(double size) {
    return inset + size + (outside() ? away() : -TICK);
  }

  private void dashes(List<Paint> paints, double x, double y, boolean upright) {
    double dash = (outside() ? LENGTH : TICK) / 5;
    for (int i = 0; i < 5; i += 2) {
      paints.add(upright ? line(x, y + i * dash, THICK, dash) : line(x + i * dash, y, dash, THICK));
    }
  }

  /** A line along one axis, centred on its place across it. */
  private static Paint line(double x, double y, double width, double height) {
    double dx = width == THICK ? THICK / 2 : 0;
    double dy = height == THICK ? THICK / 2 : 0;
    return new Paint.Box(
        x - dx, y - dy, width, height, Optional.of(ColorRole.MARK), Optional.empty(), 0);
  }
}
