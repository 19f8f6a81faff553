package care.imprint.pdf.internal.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
      pages.add(page(slabs.subList(start, end), frame, pages.size() + 1, cuts.size()));
      start = end;
    }
    return pages;
  }

  private static Page page(List<Slab> slabs, Frame frame, int number, int pages) {
    List<Paint> content = new ArrayList<>();
    List<Page.Target> targets = new ArrayList<>();
    Map<Panel, double[]> extents = new LinkedHashMap<>();
    double y = frame.top(number);
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
    List<Paint> all = new ArrayList<>(frame.running(number, pages));
    extents.forEach(
        (panel, extent) ->
            panel.paints(extent[0], extent[1]).stream()
                .map(paint -> paint.moved(frame.left(), 0))
                .forEach(all::add));
    all.addAll(content);
    return Page.of(frame.width(), frame.height(), all, targets);
  }

  private static double place(
      Slab slab, double y, Frame frame, List<Paint> content, Map<Panel, double[]> extents) {
    for (Panel panel : slab.panels()) {
      double[] extent = extents.computeIfAbsent(panel, key -> new double[] {y, y});
      extent[1] = y + slab.height();
    }
    slab.paints().forEach(paint -> content.add(paint.moved(frame.left(), y)));
    return y + slab.height();
  }
}
