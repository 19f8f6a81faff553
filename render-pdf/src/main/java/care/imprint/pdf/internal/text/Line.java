package care.imprint.pdf.internal.text;

import java.util.List;

/**
 * A line of a paragraph.
 *
 * @param fragments what it shows, from the start of the line
 * @param width the width of all fragments, in points
 */
public record Line(List<Fragment> fragments, double width) {
  /** Copies the fragments. */
  public Line {
    fragments = List.copyOf(fragments);
  }

  /** The text of the line. */
  public String text() {
    StringBuilder text = new StringBuilder();
    fragments.forEach(fragment -> text.append(fragment.run().text()));
    return text.toString();
  }
}
