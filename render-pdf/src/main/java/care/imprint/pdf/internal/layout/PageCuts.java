package care.imprint.pdf.internal.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where a column is cut into pages. Of all ways it takes the one that gives up the fewest wishes to
 * stay together, the strongest kind counted first, and among those the one that leaves the least
 * squared room at the foot of pages, with the fewest pages and no last page that is nearly empty.
 * Found by dynamic programming over all slabs.
 */
final class PageCuts {
  /** What each further page costs, as a square of a share of the column. */
  private static final double PAGE = 1;

  /** What an empty last page would cost; less the more of {@link #STRANDED_SHARE} is filled. */
  private static final double STRANDED = 2;

  private static final double STRANDED_SHARE = 1 / 3.0;

  /** What a larger thing that is cut costs: as much as a page that ends so early, squared. */
  private static final double CUT = 0.2 * 0.2;

  /** What a wish costs more than all wishes of the kind below; above all that room can cost. */
  private static final double WEIGHT = 4_096;

  private static final double TOLERANCE = 0.01;

  private final List<Slab> slabs;
  private final Frame frame;
  private final double[] before;

  /** The same without the gap above each slab. */
  private final double[] tops;

  private final double[] heads;
  private final double[] pads;
  private final double[] cost;
  private final int[] previous;
  private final int[] pages;

  /** The height of a page that begins with this slab, on the best way to there. */
  private final double[] rooms;

  private final double roomiest;

  /** The first slab that may still be on a page with the one that is looked at. */
  private int first;

  private PageCuts(List<Slab> slabs, Frame frame) {
    this.slabs = slabs;
    this.frame = frame;
    this.before = new double[slabs.size() + 1];
    this.tops = new double[slabs.size()];
    this.heads = new double[slabs.size()];
    for (int i = 0; i < slabs.size(); i++) {
      Slab slab = slabs.get(i);
      tops[i] = before[i] + slab.gap();
      before[i + 1] = tops[i] + slab.height();
      heads[i] = slab.head().isPresent() ? slab.head().get().height() : 0;
    }
    this.pads = new double[slabs.size() + 1];
    for (int i = 1; i < slabs.size(); i++) {
      pads[i] = pad(slabs.get(i - 1), slabs.get(i));
    }
    this.cost = new double[slabs.size() + 1];
    this.previous = new int[slabs.size() + 1];
    this.pages = new int[slabs.size() + 1];
    this.rooms = new double[slabs.size() + 1];
    this.rooms[0] = room(0);
    this.roomiest = frame.bottom() - Math.min(frame.top(1), frame.top(2));
    Arrays.fill(cost, Double.POSITIVE_INFINITY);
    cost[0] = 0;
  }

  /** The index after the last slab of each page. A slab that is higher than a page has its own. */
  static List<Integer> of(List<Slab> slabs, Frame frame) {
    PageCuts search = new PageCuts(slabs, frame);
    for (int end = 1; end <= slabs.size(); end++) {
      search.reach(end);
      search.rooms[end] = search.room(end);
    }
    List<Integer> cuts = new ArrayList<>();
    for (int end = slabs.size(); end > 0; end = search.previous[end]) {
      cuts.add(0, end);
    }
    return cuts;
  }

  /** The room that grounds need above and below a cut between two slabs. */
  private static double pad(Slab upper, Slab lower) {
    double pad = 0;
    for (Panel panel : Slabs.shared(upper, lower)) {
      pad += panel.pad();
    }
    return pad;
  }

  private void reach(int end) {
    while (first < end - 1 && filled(first, end) > roomiest + TOLERANCE) {
      first++;
    }
    double least = PAGE + wish(end);
    for (int start = first; start < end; start++) {
      if (cost[start] + least <= cost[end]) {
        reach(end, start);
      }
    }
  }

  private void reach(int end, int start) {
    double high = filled(start, end) + head(start) + pads[start] + pads[end];
    double room = rooms[start];
    if (start < end - 1 && high > room + TOLERANCE) {
      return;
    }
    double sum = cost[start] + pageCost(end, high / room);
    if (sum <= cost[end]) {
      cost[end] = sum;
      previous[end] = start;
      pages[end] = pages[start] + 1;
    }
  }

  private double room(int start) {
    return frame.bottom() - frame.top(pages[start] + 1);
  }

  private double filled(int start, int end) {
    return before[end] - tops[start];
  }

  private double head(int start) {
    return start > 0 ? heads[start] : 0;
  }

  private double pageCost(int end, double filled) {
    if (end == slabs.size()) {
      double missing = Math.max(0, 1 - filled / STRANDED_SHARE);
      return PAGE + STRANDED * missing * missing;
    }
    double room = Math.max(0, 1 - filled);
    return PAGE + room * room + wish(end);
  }

  /** What a cut costs besides the room it leaves; nothing at the end of all. */
  private double wish(int end) {
    Keep keep = end == slabs.size() ? Keep.FREE : slabs.get(end - 1).keep();
    return switch (keep) {
      case FREE -> 0;
      case SOFT -> CUT;
      case NEXT -> WEIGHT;
      case WHOLE -> WEIGHT * WEIGHT;
      case LINES -> WEIGHT * WEIGHT * WEIGHT;
    };
  }
}
