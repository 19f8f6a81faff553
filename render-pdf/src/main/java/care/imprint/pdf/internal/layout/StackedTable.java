package care.imprint.pdf.internal.layout;

import care.imprint.pdf.internal.text.ColorRole;
import care.imprint.pdf.internal.text.Span;
import care.imprint.pdf.internal.text.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Sets tables row by row where columns would be too narrow, as in large print: the heads of all
 * columns once, then each row's cells below each other, each behind the head of its column. It is
 * still a table to a screen reader; the heads said again are decoration.
 */
final class StackedTable {
  private static final double PAD = 7;

  private final TextSetter setter;
  private final Stylesheet style;
  private final double width;

  StackedTable(TextSetter setter, Stylesheet style, double width) {
    this.setter = setter;
    this.style = style;
    this.width = width;
  }

  List<Slab> set(TableSetter.Grid grid) {
    List<Slab> slabs = new ArrayList<>();
    grid.head().ifPresent(head -> slabs.add(head(head).kept(Keep.WHOLE)));
    List<Optional<String>> heads = heads(grid);
    grid.rows().forEach(row -> slabs.addAll(row(row, heads)));
    return slabs;
  }

  /** What is said ahead of the cells of each column; nothing ahead of the first. */
  private static List<Optional<String>> heads(TableSetter.Grid grid) {
    List<Optional<String>> heads = new ArrayList<>();
    for (int i = 0; i < grid.rows().get(0).cells().size(); i++) {
      int column = i;
      heads.add(
          grid.head()
              .filter(head -> column > 0)
              .map(head -> words(head.cells().get(column).passages())));
    }
    return heads;
  }

  private static String words(List<Passage> passages) {
    return passages.stream()
        .flatMap(passage -> passage.spans().stream())
        .map(Span::text)
        .collect(Collectors.joining());
  }

  private Slab head(TableSetter.Row head) {
    Passage all = new Passage(head.cells().get(0).passages().get(0).element());
    for (TableSetter.Cell cell : head.cells()) {
      for (Passage passage : cell.passages()) {
        if (!all.spans().isEmpty()) {
          all.decoration(" · ", passage.spans().get(0).style());
        }
        all.append(passage);
      }
    }
    Slab set = padded(setter.lines(all, width - 2 * PAD, 1.3, 0));
    Paint ground =
        new Paint.Box(0, 0, width, set.height(), Optional.of(ColorRole.TINT), Optional.empty(), 0);
    return Slabs.marked(List.of(set), List.of(ground)).get(0);
  }

  private List<Slab> row(TableSetter.Row row, List<Optional<String>> heads) {
    List<Slab> lines = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      Optional<String> head = heads.get(i);
      double gap = i == 0 ? 0 : style.air() * 0.25;
      for (Passage passage : row.cells().get(i).passages()) {
        lines.addAll(setter.lines(headed(passage, head), width - 2 * PAD, style.leading(), gap));
        head = Optional.empty();
        gap = 0;
      }
    }
    Slab set = padded(lines);
    Paint rule =
        new Paint.Box(
            0, set.height() - 1, width, 1, Optional.of(ColorRole.MUTED), Optional.empty(), 0);
    return Slabs.marked(List.of(set), List.of(rule));
  }

  private static Slab padded(List<Slab> lines) {
    Slab set = Slabs.joined(Slabs.indented(lines, PAD));
    List<Paint> paints = set.paints().stream().map(paint -> paint.moved(0, PAD)).toList();
    return Slab.of(0, set.height() + 2 * PAD, paints);
  }

  private Passage headed(Passage passage, Optional<String> head) {
    TextStyle look = style.text().color(ColorRole.PRIMARY);
    return head.map(
            words -> new Passage(passage.element()).decoration(words + ": ", look).append(passage))
        .orElse(passage);
  }
}
