package care.imprint.pdf.internal.text;

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
    boolean isSpace = ending.isPresent() && ending.get().run().text().equals(" ");
    return new Line(all, isSpace ? width : width + ending.map(Fragment::width).orElse(0.0));
  }

  private static List<Fragment> joined(List<Fragment> shown) {
    List<Fragment> joined = new ArrayList<>();
    for (Fragment fragment : shown) {
      int last = joined.size() - 1;
      if (last >= 0 && fragment.continues(joined.get(last))) {
        joined.set(last, joined.get(last).followedBy(fragment));
      } else {
        joined.add(fragment);
      }
    }
    return joined;
  }

  /** The text of the line. */
  public String text() {
    StringBuilder text = new StringBuilder();
    fragments.forEach(fragment -> text.append(fragment.run().text()));
    return text.toString();
  }
}
