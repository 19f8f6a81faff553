package care.imprint.pdf.internal.layout;

import care.imprint.article.Alignment;
import care.imprint.pdf.internal.text.FontFace;
import care.imprint.pdf.internal.text.FontFaces;
import care.imprint.pdf.internal.text.Fragment;
import care.imprint.pdf.internal.text.Item;
import care.imprint.pdf.internal.text.Itemizer;
import care.imprint.pdf.internal.text.Line;
import care.imprint.pdf.internal.text.LineBreaker;
import care.imprint.pdf.internal.text.MeasuredTexts;
import care.imprint.pdf.internal.text.Span;
import care.imprint.pdf.internal.text.TextStyle;
import care.imprint.typeface.FontFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sets passages as lines. Serves one render. */
final class TextSetter {
  private final FontFaces faces;
  private final Itemizer itemizer;
  private final MeasuredTexts.Place place;
  private final Map<FontFile, FontFace> firsts = new HashMap<>();

  /** Texts on one line, such as running heads, which come again on each page. */
  private final Map<Span, List<Fragment>> shorts = new HashMap<>();

  TextSetter(FontFaces faces, Itemizer itemizer, MeasuredTexts.Place place) {
    this.faces = faces;
    this.itemizer = itemizer;
    this.place = place;
  }

  /** The lines of a passage as slabs, so kept that no page starts or ends with a single one. */
  List<Slab> lines(Passage passage, double width, double leading, double gap) {
    return lines(passage, width, leading, gap, Alignment.START);
  }

  /** The same, with lines that stand at the start, in the middle or at the end. */
  List<Slab> lines(Passage passage, double width, double leading, double gap, Alignment alignment) {
    List<Slab> slabs = new ArrayList<>();
    List<Line> lines = broken(passage, width);
    double height = height(passage, leading);
    for (int i = 0; i < lines.size(); i++) {
      double x = left(alignment, width - lines.get(i).width());
      slabs.add(line(passage, lines.get(i), x, height).gap(i == 0 ? gap : 0).kept(wish(lines, i)));
    }
    return slabs;
  }

  private static Keep wish(List<Line> lines, int line) {
    boolean edge = lines.size() > 1 && (line == 0 || line == lines.size() - 2);
    if (edge) {
      return Keep.LINES;
    }
    return lines.get(line).isDivided() ? Keep.SOFT : Keep.FREE;
  }

  private static double left(Alignment alignment, double slack) {
    return switch (alignment) {
      case START -> 0;
      case CENTER -> slack / 2;
      case END -> slack;
    };
  }

  /** The lines of a passage as one slab. */
  Slab block(Passage passage, double width, double leading, double gap) {
    return Slabs.joined(lines(passage, width, leading, 0)).gap(gap);
  }

  private List<Fragment> fragments(Span span) {
    return shorts.computeIfAbsent(span, text -> place.fragments(text, itemizer::fragments));
  }

  /** The width of a text on one line. */
  double width(Span span) {
    return width(fragments(span));
  }

  private static double width(List<Fragment> fragments) {
    double width = 0;
    for (Fragment fragment : fragments) {
      width += fragment.width();
    }
    return width;
  }

  /** One line of a text, its base line at a height; decoration. */
  List<Paint> decoration(Span span, double x, double baseline) {
    return paints(fragments(span), x, baseline, Optional.empty());
  }

  /** One line of a text, its base line at a height, for an element. */
  List<Paint> paints(Span span, double x, double baseline, Element element) {
    return paints(fragments(span), x, baseline, Optional.of(element));
  }

  /** Where the base line stands in a line of this style and height. */
  double baseline(TextStyle style, double height) {
    FontFace face = firsts.computeIfAbsent(style.style().file(style.typeface()), faces::face);
    double em = style.size() / face.unitsPerEm();
    return (height - (face.ascent() - face.descent()) * em) / 2 + face.ascent() * em;
  }

  /** The least width at which no word is broken, and the width of the whole on one line. */
  MeasuredTexts.Extent extent(Passage passage) {
    return place.extent(passage.spans(), spans -> extent(itemizer.itemize(spans, false)));
  }

  private static MeasuredTexts.Extent extent(List<Item> items) {
    double least = 0;
    double word = 0;
    double whole = 0;
    for (Item item : items) {
      word = item.breakable() ? 0 : word + item.width();
      least = Math.max(least, word);
      whole += item.width();
    }
    return new MeasuredTexts.Extent(least, whole);
  }

  private List<Line> broken(Passage passage, double width) {
    return place.lines(passage.spans(), width, spans -> broken(spans, width));
  }

  private List<Line> broken(List<Span> spans, double width) {
    List<Item> items = itemizer.itemize(spans, false);
    boolean fits = extent(items).least() <= width;
    return LineBreaker.lines(fits ? items : itemizer.itemize(spans, true), width);
  }

  private Slab line(Passage passage, Line line, double left, double height) {
    List<Paint> paints = new ArrayList<>();
    double baseline = baseline(passage.spans().get(0).style(), height);
    double[] starts = line.starts(itemizer.direction());
    for (int i = 0; i < starts.length; i++) {
      Fragment fragment = line.fragments().get(i);
      Optional<Element> owner = passage.owner(fragment.mark());
      paints.add(new Paint.Glyphs(left + starts[i], baseline, fragment, owner));
    }
    return Slab.of(0, height, paints);
  }

  private static double height(Passage passage, double leading) {
    return passage.spans().stream()
        .filter(span -> span.style().rise() == 0)
        .mapToDouble(span -> span.style().size() * leading)
        .max()
        .orElse(0);
  }

  private List<Paint> paints(
      List<Fragment> fragments, double start, double baseline, Optional<Element> element) {
    List<Paint> paints = new ArrayList<>();
    double[] starts = new Line(fragments, width(fragments)).starts(itemizer.direction());
    for (int i = 0; i < starts.length; i++) {
      paints.add(new Paint.Glyphs(start + starts[i], baseline, fragments.get(i), element));
    }
    return paints;
  }
}
