package care.imprint.pdf.internal.layout;

import care.imprint.article.Alignment;
import care.imprint.pdf.internal.text.ColorRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sets tables: rows that are not cut unless they are very tall, the head shown again on each
 * further page, the first two rows and the last two together.
 */
final class TableSetter {
  static final double PAD_X = 7;
  private static final double PAD_Y = 4.5;

  private final TextSetter setter;
  private final Stylesheet style;
  private final double tall;

  /** A setter that may cut rows taller than this between their lines. */
  TableSetter(TextSetter setter, Stylesheet style, double tall) {
    this.setter = setter;
    this.style = style;
    this.tall = tall;
  }

  /** A cell: one or more passages, below each other. */
  record Cell(List<Passage> passages, Alignment alignment) {
    static Cell of(Passage... passages) {
      return new Cell(List.of(passages), Alignment.START);
    }
  }

  /** A row: a cell for each column. */
  record Row(List<Cell> cells) {}

  /**
   * The rows of a table and its head, where it has one; the first column of pairs is their terms.
   */
  record Grid(Optional<Row> head, List<Row> rows, boolean pairs) {}

  /** The slabs of a table in a column of this width; the title is shown again over the head. */
  List<Slab> table(Grid grid, Optional<Slab> title, double width) {
    Optional<double[]> columns =
        style.large() ? Optional.empty() : ColumnWidths.of(grid, width, setter);
    return columns
        .map(widths -> table(grid, title, widths))
        .orElseGet(() -> new StackedTable(setter, style, width).set(grid));
  }

  private List<Slab> table(Grid grid, Optional<Slab> title, double[] columns) {
    double wide = ColumnWidths.sum(columns);
    Optional<Slab> head = grid.head().map(row -> headRow(row, columns, wide));
    Optional<Slab> again = again(title, head);
    List<List<Slab>> rows = new ArrayList<>();
    for (Row row : grid.rows()) {
      rows.add(row(row, columns, wide).stream().map(slab -> headed(slab, again)).toList());
    }
    List<Slab> slabs = new ArrayList<>();
    head.ifPresent(slab -> slabs.add(slab.kept(Keep.WHOLE)));
    slabs.addAll(Slabs.listed(rows));
    return slabs;
  }

  private Optional<Slab> again(Optional<Slab> title, Optional<Slab> head) {
    List<Slab> shown = new ArrayList<>();
    title.ifPresent(shown::add);
    head.map(slab -> slab.gap(style.air() * 0.6)).ifPresent(shown::add);
    boolean fits = !shown.isEmpty() && Slabs.height(shown) < tall / 2;
    return fits ? Optional.of(Slabs.decoration(Slabs.joined(shown))) : Optional.empty();
  }

  private static Slab headed(Slab slab, Optional<Slab> again) {
    return again.map(slab::headed).orElse(slab);
  }

  private Slab headRow(Row row, double[] columns, double width) {
    Slab set = Slabs.joined(cells(row, columns));
    ColorRole tint = ColorRole.TINT;
    Paint ground = new Paint.Box(0, 0, width, set.height(), Optional.of(tint), Optional.empty(), 0);
    return Slabs.marked(List.of(set), List.of(ground, rule(width, set.height(), 1.2, true))).get(0);
  }

  private List<Slab> row(Row row, double[] columns, double width) {
    List<Slab> set = new ArrayList<>(cells(row, columns));
    int last = set.size() - 1;
    Paint rule = rule(width, set.get(last).height(), 0.6, false);
    set.set(last, Slabs.marked(List.of(set.get(last)), List.of(rule)).get(0));
    return set;
  }

  private Paint rule(double width, double height, double thick, boolean strong) {
    ColorRole color = strong ? ColorRole.PRIMARY : ColorRole.LINE;
    return new Paint.Box(0, height - thick, width, thick, Optional.of(color), Optional.empty(), 0);
  }

  /** One slab where the row is short, else a slab a line of all cells. */
  private List<Slab> cells(Row row, double[] columns) {
    List<List<Slab>> cells = new ArrayList<>();
    double x = 0;
    double tallest = 0;
    for (int i = 0; i < columns.length; i++) {
      List<Slab> lines = lines(row.cells().get(i), columns[i] - 2 * PAD_X);
      cells.add(Slabs.indented(lines, x + PAD_X));
      tallest = Math.max(tallest, Slabs.height(lines));
      x += columns[i];
    }
    return tallest > tall ? lineByLine(cells) : List.of(sideBySide(cells, tallest));
  }

  private List<Slab> lines(Cell cell, double width) {
    List<Slab> lines = new ArrayList<>();
    for (Passage passage : cell.passages()) {
      double gap = lines.isEmpty() ? 0 : 2;
      lines.addAll(setter.lines(passage, width, style.leading() * 0.94, gap, cell.alignment()));
    }
    return lines;
  }

  private static Slab sideBySide(List<List<Slab>> cells, double tallest) {
    List<Paint> paints = new ArrayList<>();
    for (List<Slab> lines : cells) {
      Slab cell = Slabs.joined(lines);
      cell.paints().forEach(paint -> paints.add(paint.moved(0, PAD_Y)));
    }
    return Slab.of(0, tallest + 2 * PAD_Y, paints);
  }

  private static List<Slab> lineByLine(List<List<Slab>> cells) {
    int most = cells.stream().mapToInt(List::size).max().orElse(0);
    List<Slab> lines = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      double above = i == 0 ? PAD_Y : 0;
      List<Paint> paints = new ArrayList<>();
      double height = 0;
      for (List<Slab> cell : cells) {
        if (i < cell.size()) {
          double dy = above + cell.get(i).gap();
          cell.get(i).paints().forEach(paint -> paints.add(paint.moved(0, dy)));
          height = Math.max(height, dy + cell.get(i).height());
        }
      }
      boolean edge = i == 0 || i == most - 2;
      lines.add(
          Slab.of(0, height + (i == most - 1 ? PAD_Y : 0), paints)
              .kept(edge ? Keep.LINES : Keep.FREE));
    }
    return lines;
  }
}
