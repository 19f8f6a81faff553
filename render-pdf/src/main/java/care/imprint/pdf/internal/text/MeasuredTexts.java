package care.imprint.pdf.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Texts that were measured and broken into lines before. They are kept without colours and
 * meanings, so that a paragraph that many clinics publish is set once for each width and typeface.
 * A text with a character that no face has is not kept. Bounded and thread-safe.
 */
public final class MeasuredTexts {
  /** How many characters are kept, all texts together; each takes some 20 bytes. */
  private static final long MOST = 1 << 21;

  private final Kept<Key, List<Line>> broken = kept();
  private final Kept<Key, Extent> measured = kept();
  private final Kept<Key, List<Fragment>> shorts = kept();

  /** Keeps nothing yet. */
  public MeasuredTexts() {}

  /**
   * How wide a text is.
   *
   * @param least the least width at which no word is broken, in points
   * @param whole the width of all on one line
   */
  public record Extent(double least, double whole) {}

  /**
   * Where texts are set.
   *
   * @param texts the texts that are known there
   * @param name all but the text and the width that decides how its lines run
   */
  public record Place(MeasuredTexts texts, String name) {
    /** The lines of a text, broken where they are not known. */
    public List<Line> lines(
        List<Span> spans, double width, Function<List<Span>, List<Line>> breaking) {
      Key key = new Key(name, bare(spans), width);
      List<Line> known = texts.broken.find(key);
      if (known == null) {
        known = breaking.apply(key.spans());
        if (known.stream().allMatch(MeasuredTexts::isShown)) {
          texts.broken.give(key, known);
        }
      }
      return dressed(known, spans);
    }

    /** The pieces of a text that stays on one line, shaped where they are not known. */
    public List<Fragment> fragments(Span span, Function<Span, List<Fragment>> shaping) {
      Key key = new Key(name, bare(List.of(span)), 0);
      List<Fragment> known = texts.shorts.find(key);
      if (known == null) {
        known = shaping.apply(key.spans().get(0));
        if (known.stream().allMatch(MeasuredTexts::isShown)) {
          texts.shorts.give(key, known);
        }
      }
      return known.stream().map(piece -> piece.as(span.style(), span.mark())).toList();
    }

    /** The extent of a text, measured where it is not known. */
    public Extent extent(List<Span> spans, Function<List<Span>, Extent> measuring) {
      Key key = new Key(name, bare(spans), 0);
      Extent known = texts.measured.find(key);
      if (known == null) {
        known = measuring.apply(key.spans());
        texts.measured.give(key, known);
      }
      return known;
    }
  }

  private record Key(String place, List<Span> spans, double width) {
    int length() {
      return spans.stream().mapToInt(span -> span.text().length()).sum();
    }
  }

  private static <V> Kept<Key, V> kept() {
    return new Kept<>(MOST, (key, value) -> key.length());
  }

  /** The same text in no colour; each piece is marked with its place in the list. */
  private static List<Span> bare(List<Span> spans) {
    List<Span> bare = new ArrayList<>(spans.size());
    int first = 0;
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      boolean same =
          span.style().equals(spans.get(first).style())
              && span.mark().equals(spans.get(first).mark());
      first = same ? first : i;
      TextStyle style = span.style().color(ColorRole.TEXT).plain();
      bare.add(new Span(span.text(), style, new Mark(first, Optional.empty())));
    }
    return bare;
  }

  /** The same lines in the looks and meanings of a text. */
  private static List<Line> dressed(List<Line> lines, List<Span> spans) {
    List<Line> dressed = new ArrayList<>(lines.size());
    for (Line line : lines) {
      List<Fragment> fragments = new ArrayList<>(line.fragments().size());
      for (int i = 0; i < line.fragments().size(); i++) {
        boolean last = i == line.fragments().size() - 1;
        fragments.add(dressed(line.fragments().get(i), spans, last));
      }
      dressed.add(new Line(fragments, line.width()));
    }
    return dressed;
  }

  /** A space at the end of a line has no line below it. */
  private static Fragment dressed(Fragment fragment, List<Span> spans, boolean last) {
    Span span = spans.get(fragment.mark().owner());
    boolean bare = last && fragment.run().says(" ");
    return fragment.as(bare ? span.style().plain() : span.style(), span.mark());
  }

  private static boolean isShown(Line line) {
    return line.fragments().stream().allMatch(MeasuredTexts::isShown);
  }

  private static boolean isShown(Fragment fragment) {
    return fragment.run().isShown();
  }
}
