package care.imprint.pdf.internal.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts slabs on pages. Of all ways to cut the column between slabs that need not stay together it
 * takes the one that leaves the least squared room at the foot of pages, with the fewest pages, and
 * no last page of a few lines. Stateless.
 */
public final class Paginator {
  /** What each further page costs, as a square of a share of the column. */
  private static final double PAGE = 1;

  /** What a last page filled less than {@link #STRANDED_SHARE} costs. */
  private static final double STRANDED = 2;

  private static final double STRANDED_SHARE = 0.12;

  /** What a cut inside a group that is longer than a page costs. */
  private static final double FORCED = 4;

  private Paginator() {}

  /** The pages of a column. */
  public static List<Page> paginate(List<Slab> slabs, Frame frame) {
    List<Integer> cuts = cuts(slabs, frame);
    List<Page> pages = new ArrayList<>();
    int start = 0;
    for (int end : cuts) {
      pages.add(page(slabs.subList(start, end), frame, pages.size() + 1, cuts.size()));
      start = end;
    }
    return pages;
  }

  private static List<Integer> cuts(List<Slab> slabs, Frame frame) {
    Search search = new Search(slabs, frame);
    return search.cuts();
  }

  private static Page page(List<Slab> slabs, Frame frame, int number, int pages) {
    List<Paint> content = new ArrayList<>();
    List<Page.Target> targets = new ArrayList<>();
    Map<Panel, double[]> extents = new LinkedHashMap<>();
    double y = frame.top(number);
    if (number > 1 && !slabs.isEmpty() && slabs.get(0).head().isPresent()) {
      Slab head = slabs.get(0).head().orElseThrow();
      y = place(head, y, frame, content, extents);
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
    return new Page(frame.width(), frame.height(), all, targets);
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

  /** Finds the cheapest cuts by dynamic programming. */
  private static final class Search {
    private final List<Slab> slabs;
    private final Frame frame;
    private final double[] before;
    private final double[] cost;
    private final int[] previous;
    private final int[] pages;

    Search(List<Slab> slabs, Frame frame) {
      this.slabs = slabs;
      this.frame = frame;
      this.before = new double[slabs.size() + 1];
      for (int i = 0; i < slabs.size(); i++) {
        before[i + 1] = before[i] + slabs.get(i).gap() + slabs.get(i).height();
      }
      this.cost = new double[slabs.size() + 1];
      this.previous = new int[slabs.size() + 1];
      this.pages = new int[slabs.size() + 1];
      Arrays.fill(cost, Double.POSITIVE_INFINITY);
      cost[0] = 0;
    }

    List<Integer> cuts() {
      for (int end = 1; end <= slabs.size(); end++) {
        reach(end);
      }
      List<Integer> cuts = new ArrayList<>();
      for (int end = slabs.size(); end > 0; end = previous[end]) {
        cuts.add(0, end);
      }
      return cuts;
    }

    private void reach(int end) {
      for (int start = end - 1; start >= 0; start--) {
        double natural = natural(start, end);
        double room = frame.bottom() - frame.top(pages[start] + 1);
        boolean fits = natural <= room + 0.01;
        if (!fits && start < end - 1) {
          return;
        }
        double sum = cost[start] + pageCost(end, natural / room);
        if (sum < cost[end]) {
          cost[end] = sum;
          previous[end] = start;
          pages[end] = pages[start] + 1;
        }
      }
    }

    private double natural(int start, int end) {
      double head = start > 0 ? slabs.get(start).head().map(Slab::height).orElse(0.0) : 0;
      return before[end] - before[start] - slabs.get(start).gap() + head;
    }

    private double pageCost(int end, double filled) {
      if (end == slabs.size()) {
        return PAGE + (filled < STRANDED_SHARE ? STRANDED : 0);
      }
      double room = Math.max(0, 1 - filled);
      return PAGE + room * room + (slabs.get(end - 1).keep() ? FORCED : 0);
    }
  }
}
