package care.imprint.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A piece of a column that is never cut.
 *
 * @param gap the space above it; dropped at the top of a page
 * @param height its height
 * @param paints what it shows, from its own top left, in reading order
 * @param keep how much it wants the next slab on the same page
 * @param panels the grounds behind it, the outermost first
 * @param head what is shown again above it where it starts a page, as the head of a table
 * @param bookmark the outline entry that leads here
 * @param anchors the names that links lead here by
 * @param own whether it is likely to be unlike that of any other clinic
 */
public record Slab(
    double gap,
    double height,
    List<Paint> paints,
    Keep keep,
    List<Panel> panels,
    Optional<Slab> head,
    Optional<Bookmark> bookmark,
    List<String> anchors,
    boolean own) {
  /** Copies the lists. */
  public Slab {
    paints = List.copyOf(paints);
    panels = List.copyOf(panels);
    anchors = List.copyOf(anchors);
  }

  /** A slab of paints. */
  public static Slab of(double gap, double height, List<Paint> paints) {
    return new Slab(
        gap,
        height,
        paints,
        Keep.FREE,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        false);
  }

  /** An empty slab. */
  public static Slab space(double height) {
    return of(0, height, List.of());
  }

  /** The same, kept with the next at least so much. */
  public Slab kept(Keep wish) {
    return new Slab(gap, height, paints, keep.and(wish), panels, head, bookmark, anchors, own);
  }

  /** The same with another space above. */
  public Slab gap(double above) {
    return new Slab(above, height, paints, keep, panels, head, bookmark, anchors, own);
  }

  /** The same with other paints, as high as before. */
  public Slab painted(List<Paint> other) {
    return new Slab(gap, height, other, keep, panels, head, bookmark, anchors, own);
  }

  /** The same with a ground around those it has. */
  public Slab within(Panel panel) {
    List<Panel> all = new ArrayList<>(panels);
    all.add(0, panel);
    return new Slab(
        gap,
        height,
        paints,
        keep,
        all,
        head.map(slab -> slab.within(panel)),
        bookmark,
        anchors,
        own);
  }

  /** The same moved to the right. */
  public Slab indented(double dx) {
    List<Paint> moved = paints.stream().map(paint -> paint.moved(dx, 0)).toList();
    return new Slab(
        gap,
        height,
        moved,
        keep,
        panels,
        head.map(slab -> slab.indented(dx)),
        bookmark,
        anchors,
        own);
  }

  /** The same with a head that is shown again. */
  public Slab headed(Slab again) {
    return new Slab(gap, height, paints, keep, panels, Optional.of(again), bookmark, anchors, own);
  }

  /** The same with an outline entry. */
  public Slab bookmarked(Bookmark entry) {
    return new Slab(gap, height, paints, keep, panels, head, Optional.of(entry), anchors, own);
  }

  /** The same with a name that links lead here by. */
  public Slab anchored(String name) {
    List<String> all = new ArrayList<>(anchors);
    all.add(name);
    return new Slab(gap, height, paints, keep, panels, head, bookmark, all, own);
  }

  /** The same, said to be a clinic's own. */
  public Slab asOwn() {
    return new Slab(gap, height, paints, keep, panels, head, bookmark, anchors, true);
  }
}
