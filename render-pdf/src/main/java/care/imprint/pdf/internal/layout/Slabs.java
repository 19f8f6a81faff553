package care.imprint.pdf.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is done to runs of slabs. */
final class Slabs {
  /** The share of the greatest height of things to be seen whole up to which they always are. */
  private static final double SMALL = 0.36;

  private Slabs() {}

  /** The height of a run with its inner gaps, without the gap above it. */
  static double height(List<Slab> slabs) {
    double height = 0;
    for (int i = 0; i < slabs.size(); i++) {
      height += (i == 0 ? 0 : slabs.get(i).gap()) + slabs.get(i).height();
    }
    return height;
  }

  /** A run as one slab that is never cut; it keeps outline entries and anchors of its parts. */
  static Slab joined(List<Slab> slabs) {
    List<Paint> paints = new ArrayList<>();
    List<String> anchors = new ArrayList<>();
    Optional<Bookmark> bookmark = Optional.empty();
    double y = 0;
    for (int i = 0; i < slabs.size(); i++) {
      Slab slab = slabs.get(i);
      y += i == 0 ? 0 : slab.gap();
      double dy = y;
      slab.paints().forEach(paint -> paints.add(paint.moved(0, dy)));
      anchors.addAll(slab.anchors());
      bookmark = bookmark.or(slab::bookmark);
      y += slab.height();
    }
    Slab joined = Slab.of(slabs.isEmpty() ? 0 : slabs.get(0).gap(), y, paints);
    for (String anchor : anchors) {
      joined = joined.anchored(anchor);
    }
    return bookmark.map(joined::bookmarked).orElse(joined);
  }

  /** The same run, all on one page. */
  static List<Slab> whole(List<Slab> slabs) {
    return kept(slabs, Keep.WHOLE);
  }

  /** The same run, on one page if it is not higher than this, and surely if it is much less. */
  static List<Slab> whole(List<Slab> slabs, double most) {
    double height = height(slabs);
    return height <= most ? kept(slabs, height <= SMALL * most ? Keep.WHOLE : Keep.SOFT) : slabs;
  }

  private static List<Slab> kept(List<Slab> slabs, Keep wish) {
    List<Slab> kept = new ArrayList<>();
    for (int i = 0; i < slabs.size(); i++) {
      kept.add(i + 1 < slabs.size() ? slabs.get(i).kept(wish) : slabs.get(i));
    }
    return kept;
  }

  /** The same run with its last slab kept with what follows. */
  static List<Slab> keptWithNext(List<Slab> slabs) {
    List<Slab> kept = new ArrayList<>(slabs);
    if (!kept.isEmpty()) {
      int last = kept.size() - 1;
      kept.set(last, kept.get(last).kept(Keep.NEXT));
    }
    return kept;
  }

  /**
   * The parts of a list below each other: two stay together, and of more none of one line is left
   * alone at the beginning or the end, as no line of a paragraph is.
   */
  static List<Slab> listed(List<List<Slab>> parts) {
    List<Slab> slabs = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      boolean first = i == 0 && (parts.size() == 2 || parts.get(0).size() == 1);
      boolean last = i == parts.size() - 2 && parts.get(i + 1).size() == 1;
      boolean kept = i < parts.size() - 1 && (first || last);
      slabs.addAll(kept ? keptWithNext(parts.get(i)) : parts.get(i));
    }
    return slabs;
  }

  /** The same run moved to the right. */
  static List<Slab> indented(List<Slab> slabs, double dx) {
    return slabs.stream().map(slab -> slab.indented(dx)).toList();
  }

  /** The same run with another gap above. */
  static List<Slab> gap(List<Slab> slabs, double gap) {
    if (slabs.isEmpty()) {
      return slabs;
    }
    List<Slab> moved = new ArrayList<>(slabs);
    moved.set(0, slabs.get(0).gap(gap));
    return moved;
  }

  /** The same run with more painted on its first slab, under what that shows. */
  static List<Slab> marked(List<Slab> slabs, List<Paint> marks) {
    List<Slab> marked = new ArrayList<>(slabs);
    List<Paint> paints = new ArrayList<>(marks);
    paints.addAll(slabs.get(0).paints());
    marked.set(0, slabs.get(0).painted(paints));
    return marked;
  }

  /** The grounds that two slabs, one below the other, are both on. */
  static List<Panel> shared(Slab upper, Slab lower) {
    if (upper.panels().isEmpty() || lower.panels().isEmpty()) {
      return List.of();
    }
    List<Panel> shared = new ArrayList<>(upper.panels());
    shared.retainAll(lower.panels());
    return shared;
  }

  /** A run inside a panel with room above and below, on one page if it is not higher than this. */
  static List<Slab> panelled(
      List<Slab> slabs, Panel panel, double pad, double inset, double gap, double most) {
    List<Slab> inside = new ArrayList<>();
    inside.add(Slab.space(pad).kept(Keep.LINES));
    inside.addAll(gap(indented(slabs, inset), 0));
    inside.set(inside.size() - 1, inside.get(inside.size() - 1).kept(Keep.LINES));
    inside.add(Slab.space(pad));
    Panel ground = panel.padded(pad);
    return gap(whole(inside, most).stream().map(slab -> slab.within(ground)).toList(), gap);
  }

  /** Two panels beside each other as one slab, their grounds equally high. */
  static Slab beside(List<Slab> left, List<Slab> right, double dx) {
    double height = Math.max(height(left), height(right));
    List<Paint> paints = new ArrayList<>();
    for (Panel panel : left.get(0).panels()) {
      paints.addAll(panel.paints(0, height));
    }
    for (Panel panel : right.get(0).panels()) {
      panel.paints(0, height).forEach(paint -> paints.add(paint.moved(dx, 0)));
    }
    paints.addAll(joined(left).paints());
    joined(right).paints().forEach(paint -> paints.add(paint.moved(dx, 0)));
    return Slab.of(left.get(0).gap(), height, paints);
  }

  /** A slab as decoration, for where it is shown again. */
  static Slab decoration(Slab slab) {
    List<Paint> paints = slab.paints().stream().map(Slabs::decoration).toList();
    return Slab.of(0, slab.height(), paints);
  }

  /** A paint as decoration. */
  static Paint decoration(Paint paint) {
    return of(Optional.empty(), paint);
  }

  /** A paint as a part of another element, or of none; grounds are decoration anyway. */
  static Paint of(Optional<Element> element, Paint paint) {
    if (paint instanceof Paint.Glyphs glyphs) {
      return new Paint.Glyphs(glyphs.x(), glyphs.y(), glyphs.fragment(), element);
    }
    if (paint instanceof Paint.Picture picture) {
      return new Paint.Picture(
          picture.x(), picture.y(), picture.width(), picture.height(), picture.image(), element);
    }
    return paint;
  }
}
