package care.imprint.pdf.internal.layout;

import care.imprint.value.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sets tables: columns as wide as their words ask, rows that are not cut unless they are taller
 * than a third of a page, the head shown again on each further page.
 */
final class TableSetter {
  private static final double PAD_X = 7;
  private static final double PAD_Y = 4.5;

  /** Rows taller than this may be cut between their lines. */
  private static final double TALL = 240;

  private final TextSetter setter;
  private final Stylesheet style;

  TableSetter(TextSetter setter, Stylesheet style) {
    this.setter = setter;
    this.style = style;
  }

  /** A row: its cells, each of one or more passages, below each other. */
  record Row(List<List<Passage>> cells) {}

  /** The slabs of a table; a head is optional. */
  List<Slab> table(Optional<Row> head, List<Row> rows, double width, double gap) {
    List<Row> all = new ArrayList<>(rows);
    head.ifPresent(row -> all.add(0, row));
    double[] columns = columns(all, width);
    List<Slab> slabs = new ArrayList<>();
    Optional<Slab> again = Optional.empty();
    if (head.isPresent()) {
      Slab set = headRow(head.get(), columns, width);
      again = Optional.of(Slabs.decoration(set));
      slabs.add(set.keep(true));
    }
    for (int i = 0; i < rows.size(); i++) {
      for (Slab slab : row(rows.get(i), columns, width)) {
        Slab placed = again.map(slab::headed).orElse(slab);
        slabs.add(placed);
      }
    }
    keepEnds(slabs);
    return Slabs.gap(slabs, gap);
  }

  /** The first rows stay with the head, the last with the one before. */
  private static void keepEnds(List<Slab> slabs) {
    if (slabs.size() > 2) {
      slabs.set(1, slabs.get(1).keep(true));
      int last = slabs.size() - 2;
      slabs.set(last, slabs.get(last).keep(true));
    }
  }

  private Slab headRow(Row row, double[] columns, double width) {
    Slab set = Slabs.joined(cells(row, columns));
    Color tint = style.palette().tint();
    Paint ground = new Paint.Box(0, 0, width, set.height(), Optional.of(tint), Optional.empty(), 0);
    return Slabs.marked(List.of(set), List.of(ground, rule(width, set.height(), 1.2, true))).get(0);
  }

  private List<Slab> row(Row row, double[] columns, double width) {
    List<Slab> set = cells(row, columns);
    double height = Slabs.height(set);
    if (height > TALL) {
      return set;
    }
    Slab joined = Slabs.joined(set);
    return Slabs.marked(List.of(joined), List.of(rule(width, height, 0.6, false)));
  }

  private Paint rule(double width, double height, double thick, boolean strong) {
    Color color = strong ? style.palette().primary() : style.palette().line();
    return new Paint.Box(0, height - thick, width, thick, Optional.of(color), Optional.empty(), 0);
  }

  /** The lines of a row: one slab where the row is short, else a slab a line of all cells. */
  private List<Slab> cells(Row row, double[] columns) {
    List<List<Slab>> set = new ArrayList<>();
    double x = 0;
    double tallest = 0;
    for (int i = 0; i < columns.length; i++) {
      List<Slab> lines = new ArrayList<>();
      for (Passage passage : row.cells().get(i)) {
        double inner = columns[i] - 2 * PAD_X;
        lines.addAll(setter.lines(passage, inner, style.leading() * 0.94, lines.isEmpty() ? 0 : 2));
      }
      set.add(Slabs.indented(lines, x + PAD_X));
      tallest = Math.max(tallest, Slabs.height(lines));
      x += columns[i];
    }
    return tallest > TALL ? lineByLine(set) : List.of(sideBySide(set, tallest));
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
      List<Paint> paints = new ArrayList<>();
      double height = 0;
      for (List<Slab> cell : cells) {
        if (i < cell.size()) {
          paints.addAll(cell.get(i).paints());
          height = Math.max(height, cell.get(i).height());
        }
      }
      lines.add(Slab.of(i == 0 ? PAD_Y : 0, height, paints));
    }
    return lines;
  }

  /** Each column gets what its longest word needs; the rest is shared by how much text there is. */
  private double[] columns(List<Row> rows, double width) {
    int count = rows.get(0).cells().size();
    double[] least = new double[count];
    double[] whole = new double[count];
    for (Row row : rows) {
      for (int i = 0; i < count; i++) {
        for (Passage passage : row.cells().get(i)) {
          double[] extent = setter.extent(passage);
          least[i] = Math.max(least[i], extent[0] + 2 * PAD_X + 0.5);
          whole[i] = Math.max(whole[i], Math.min(extent[1] + 2 * PAD_X + 0.5, width));
        }
      }
    }
    return shared(least, whole, width);
  }

  private static double[] shared(double[] least, double[] whole, double width) {
    double needed = sum(least);
    double[] columns = new double[least.length];
    if (needed >= width) {
      for (int i = 0; i < columns.length; i++) {
        columns[i] = least[i] * width / needed;
      }
      return columns;
    }
    double[] wish = new double[least.length];
    for (int i = 0; i < wish.length; i++) {
      wish[i] = Math.sqrt(Math.max(1, whole[i] - least[i]));
    }
    double wishes = sum(wish);
    for (int i = 0; i < columns.length; i++) {
      columns[i] = least[i] + (width - needed) * wish[i] / wishes;
    }
    return columns;
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
