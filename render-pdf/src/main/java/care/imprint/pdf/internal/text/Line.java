package care.imprint.pdf.internal.text;

import care.imprint.value.WritingDirection;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line of a paragraph.
 *
 * @param fragments what it shows, from the start of the line; ends with the space between this line
 *     and the next, where there is one
 * @param width the width without that space, in points
 */
public record Line(List<Fragment> fragments, double width) {
  /** Copies the fragments. */
  public Line {
    fragments = List.copyOf(fragments);
  }

  /** A line of fragments, those that belong together joined, and of what stands at its end. */
  static Line of(List<Fragment> shown, Optional<Fragment> ending) {
    List<Fragment> all = joined(shown);
    double width = all.stream().mapToDouble(Fragment::width).sum();
    ending.ifPresent(all::add);
    boolean isSpace = ending.isPresent() && ending.get().run().says(" ");
    return new Line(all, isSpace ? width : width + ending.map(Fragment::width).orElse(0.0));
  }

  private static List<Fragment> joined(List<Fragment> shown) {
    List<Fragment> joined = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= shown.size(); i++) {
      if (i == shown.size() || !shown.get(i).continues(shown.get(i - 1))) {
        joined.add(Fragment.of(shown.subList(start, i)));
        start = i;
      }
    }
    return joined;
  }

  /**
   * How far from the start of the line each fragment begins, in points: from the left, or for text
   * from right to left its right end from the right. Source: Unicode Standard Annex 9, rule L2. A
   * space between this line and the next stands behind the end, whichever way it ran.
   */
  public double[] starts(WritingDirection direction) {
    int count = fragments.size();
    int within = count > 0 && fragments.get(count - 1).run().says(" ") ? count - 1 : count;
    double[] starts = new double[count];
    double x = 0;
    for (int index : visual(within)) {
      double wide = fragments.get(index).width();
      starts[index] = direction.isRightToLeft() ? width - x - wide : x;
      x += wide;
    }
    if (within < count) {
      starts[within] = x;
    }
    return starts;
  }

  /** The indices of the first fragments as they stand from left to right. */
  private int[] visual(int count) {
    int[] order = new int[count];
    int deepest = 0;
    for (int i = 0; i < count; i++) {
      order[i] = i;
      deepest = Math.max(deepest, fragments.get(i).level());
    }
    for (int level = deepest; level > 0; level--) {
      int start = 0;
      while (start < count) {
        int end = start;
        while (end < count && fragments.get(order[end]).level() >= level) {
          end++;
        }
        Ints.reverse(order, start, end);
        start = end + 1;
      }
    }
    return order;
  }

  /** Whether it ends within a word, at a hyphen that stands in the text or was put there. */
  public boolean isDivided() {
    String end = fragments.isEmpty() ? "" : fragments.get(fragments.size() - 1).run().text();
    return end.endsWith("-") || end.endsWith(Itemizer.SOFT_HYPHEN);
  }

  /** The text of the line. */
  public String text() {
    StringBuilder text = new StringBuilder();
    fragments.forEach(fragment -> text.append(fragment.run().text()));
    return text.toString();
  }
}
