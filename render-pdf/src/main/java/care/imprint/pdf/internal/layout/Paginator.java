package care.imprint.pdf.internal.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts slabs on the pages that {@link PageCuts} chooses: gaps are dropped at the top of a page, the
 * head of a table is shown again where the table goes on, and each panel gets a ground for its part
 * of each page. Stateless.
 */
public final class Paginator {
  private Paginator() {}

  /** The pages of a column. */
  public static List<Page> paginate(List<Slab> slabs, Frame frame) {
    List<Integer> cuts = PageCuts.of(slabs, frame);
    List<Page> pages = new ArrayList<>();
    int start = 0;
    for (int end : cuts) {
      pages.add(page(slabs, start, end, frame, pages.size() + 1, cuts.size()));
      start = end;
    }
    return pages;
  }

  private static Page page(
      List<Slab> column, int start, int end, Frame frame, int number, int pages) {
    List<Slab> slabs = column.subList(start, end);
    List<Piece> content = new ArrayList<>();
    List<Page.Target> targets = new ArrayList<>();
    Map<Panel, double[]> extents = new LinkedHashMap<>();
    double y = frame.top(number);
    for (Panel panel : shared(column, start)) {
      extents.put(panel, new double[] {y, y});
      y += panel.pad();
    }
    if (number > 1 && slabs.get(0).head().isPresent()) {
      y = place(slabs.get(0).head().orElseThrow(), y, frame, content, extents);
    }
    boolean first = true;
    for (Slab slab : slabs) {
      y += first ? 0 : slab.gap();
      first = false;
      if (slab.bookmark().isPresent() || !slab.anchors().isEmpty()) {
        targets.add(new Page.Target(y, slab.bookmark().stream().toList(), slab.anchors()));
      }
      y = place(slab, y, frame, content, extents);
    }
    for (Panel panel : shared(column, end)) {
      extents.computeIfPresent(panel, (same, extent) -> lower(extent, panel.pad()));
    }
    List<Piece> all = new ArrayList<>();
    boolean own = slabs.stream().anyMatch(slab -> slab.own() && !slab.panels().isEmpty());
    extents.forEach((panel, at) -> all.add(Piece.of(panel, frame.left(), at[0], at[1], own)));
    all.addAll(content);
    List<Paint> running = frame.running(number, pages);
    List<Paint> folio = frame.number(number, pages);
    return new Page(frame.width(), frame.height(), running, folio, all, targets, Optional.empty());
  }

  private static double[] lower(double[] extent, double by) {
    return new double[] {extent[0], extent[1] + by};
  }

  /** The grounds that a cut goes through. */
  private static List<Panel> shared(List<Slab> slabs, int cut) {
    return cut > 0 && cut < slabs.size()
        ? Slabs.shared(slabs.get(cut - 1), slabs.get(cut))
        : List.of();
  }

  private static double place(
      Slab slab, double y, Frame frame, List<Piece> content, Map<Panel, double[]> extents) {
    for (Panel panel : slab.panels()) {
      double[] extent = extents.computeIfAbsent(panel, key -> new double[] {y, y});
      extent[1] = y + slab.height();
    }
    if (!slab.paints().isEmpty()) {
      content.add(Piece.of(slab, frame.left(), y));
    }
    return y + slab.height();
  }
}
