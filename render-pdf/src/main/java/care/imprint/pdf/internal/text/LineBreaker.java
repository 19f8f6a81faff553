package care.imprint.pdf.internal.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Breaks a paragraph into lines, all at once: of all ways it takes the one with the least sum of
 * squared slack, as Knuth and Plass do ("Breaking Paragraphs into Lines", 1981), for text that is
 * set ragged right. Divided words and a last line of one short word cost extra. Stateless.
 */
public final class LineBreaker {
  /** What dividing a word costs, as the square of a share of the line. */
  private static final double DIVISION = 0.09;

  /** What a last line shorter than {@link #SHORT} costs. */
  private static final double STRANDED = 0.01;

  /** The share of the width below which a last line looks lost. */
  private static final double SHORT = 0.12;

  private static final double TOLERANCE = 1e-6;

  private LineBreaker() {}

  /** The lines of a paragraph of this width, in points. Empty text has no lines. */
  public static List<Line> lines(List<Item> items, double width) {
    List<Item> fitting = fitting(items, width);
    List<Line> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= fitting.size(); i++) {
      if (i == fitting.size() || fitting.get(i) instanceof Item.Newline) {
        Optional<Fragment> ending = i < fitting.size() ? fitting.get(i).ending() : Optional.empty();
        breakParagraph(fitting.subList(start, i), ending, width, lines);
        start = i + 1;
      }
    }
    return lines;
  }

  private static void breakParagraph(
      List<Item> items, Optional<Fragment> ending, double width, List<Line> lines) {
    if (items.isEmpty()) {
      return;
    }
    int start = 0;
    for (int end : new Search(items, width).breaks()) {
      Optional<Fragment> last = end < items.size() ? items.get(end).ending() : ending;
      lines.add(Line.of(shown(items, start, end), last));
      start = end + 1;
    }
  }

  private static List<Fragment> shown(List<Item> items, int start, int end) {
    List<Fragment> fragments = new ArrayList<>();
    int last = end;
    while (last > start && items.get(last - 1) instanceof Item.Space) {
      last--;
    }
    for (int i = firstShown(items, start, last); i < last; i++) {
      if (items.get(i) instanceof Item.Box box) {
        fragments.add(box.fragment());
      } else if (items.get(i) instanceof Item.Space space) {
        fragments.add(space.fragment());
      }
    }
    return fragments;
  }

  private static int firstShown(List<Item> items, int start, int end) {
    int first = start;
    while (first < end && items.get(first) instanceof Item.Space) {
      first++;
    }
    return first;
  }

  /** Words wider than a whole line may break between any two glyphs. */
  private static List<Item> fitting(List<Item> items, double width) {
    if (widest(items) <= width) {
      return items;
    }
    List<Item> fitting = new ArrayList<>();
    for (Item item : items) {
      if (item instanceof Item.Box box && box.width() > width) {
        split(box.fragment(), fitting);
      } else {
        fitting.add(item);
      }
    }
    return fitting;
  }

  private static double widest(List<Item> items) {
    double widest = 0;
    for (Item item : items) {
      widest = Math.max(widest, item.width());
    }
    return widest;
  }

  private static void split(Fragment fragment, List<Item> into) {
    for (int i = 0; i < fragment.run().size(); i++) {
      if (i > 0) {
        into.add(new Item.Opportunity());
      }
      GlyphRun glyph = fragment.run().slice(i, i + 1);
      into.add(
          new Item.Box(new Fragment(glyph, fragment.style(), fragment.mark(), fragment.level())));
    }
  }

  /** Finds the cheapest breaks by dynamic programming over all places where a line may end. */
  private static final class Search {
    private final List<Item> items;
    private final double width;
    private final double[] before;
    private final double[] cost;
    private final int[] previous;

    Search(List<Item> items, double width) {
      this.items = items;
      this.width = width;
      this.before = new double[items.size() + 1];
      for (int i = 0; i < items.size(); i++) {
        before[i + 1] = before[i] + items.get(i).width();
      }
      this.cost = new double[items.size() + 1];
      this.previous = new int[items.size() + 1];
      Arrays.fill(cost, Double.POSITIVE_INFINITY);
    }

    List<Integer> breaks() {
      for (int end = 0; end <= items.size(); end++) {
        if (end == items.size() || items.get(end).breakable()) {
          reach(end);
        }
      }
      List<Integer> ends = new ArrayList<>();
      for (int end = items.size(); end >= 0; end = previous[end]) {
        ends.add(0, end);
      }
      return ends;
    }

    private void reach(int end) {
      for (int last = end - 1; last >= -1; last--) {
        if (last >= 0 && !items.get(last).breakable()) {
          continue;
        }
        double natural = natural(last + 1, end);
        boolean fits = natural <= width + TOLERANCE;
        if (!fits && cost[end] < Double.POSITIVE_INFINITY) {
          return;
        }
        double sum = (last < 0 ? 0 : cost[last]) + lineCost(natural, end, fits);
        if (sum < cost[end]) {
          cost[end] = sum;
          previous[end] = last;
        }
      }
    }

    private double natural(int start, int end) {
      double hyphen =
          end < items.size() && items.get(end) instanceof Item.Division division
              ? division.hyphen().width()
              : 0;
      return before[end] - before[firstShown(items, start, end)] + hyphen;
    }

    private double lineCost(double natural, int end, boolean fits) {
      if (!fits) {
        return 1_000 * natural / width;
      }
      if (end == items.size()) {
        return natural < SHORT * width && natural < before[end] ? STRANDED : 0;
      }
      double slack = (width - natural) / width;
      return slack * slack + (items.get(end) instanceof Item.Division ? DIVISION : 0);
    }
  }
}
