package care.imprint.pdf.internal.layout;

import care.imprint.pdf.internal.text.MeasuredTexts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How wide the columns of a table are. A table whose words fit on single lines is as wide as they
 * ask, with air between the columns, and goes to the full width only from two thirds of it; pairs
 * always do. Else each column gets its longest word, and what is left goes, piece by piece, to the
 * column where it makes the table least tall.
 */
final class ColumnWidths {
  /** The air a column gets besides its padding where there is room. */
  private static final double AIR = 22;

  /** A table narrower than this share of the column is left as narrow as it is. */
  private static final double NARROW = 0.66;

  /** The least share of the width for the terms of pairs, so that tables look alike. */
  private static final double TERMS = 0.3;

  /** The rest is given away in so many pieces. */
  private static final int PIECES = 48;

  /** What a line costs that does not make its row taller: a price broken in two reads worse. */
  private static final double BROKEN = 0.2;

  private static final double PADDING = 2 * TableSetter.PAD_X + 0.5;

  /** How long the passages of each cell are on one line, row by row. */
  private final List<double[][]> lengths = new ArrayList<>();

  private final double[] least;
  private final double[] whole;
  private final double width;

  private ColumnWidths(TableSetter.Grid grid, double width, TextSetter setter) {
    int count = grid.rows().get(0).cells().size();
    this.least = new double[count];
    this.whole = new double[count];
    this.width = width;
    grid.head().ifPresent(row -> measure(row, setter));
    grid.rows().forEach(row -> measure(row, setter));
  }

  /** The widths; none where a word or a price would be cut. */
  static Optional<double[]> of(TableSetter.Grid grid, double width, TextSetter setter) {
    ColumnWidths widths = new ColumnWidths(grid, width, setter);
    if (sum(widths.whole) <= width) {
      return Optional.of(grid.pairs() ? widths.pairs() : widths.spread());
    }
    return sum(widths.least) >= width ? Optional.empty() : Optional.of(widths.shared());
  }

  static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  private void measure(TableSetter.Row row, TextSetter setter) {
    double[][] cells = new double[least.length][];
    for (int i = 0; i < least.length; i++) {
      List<Passage> passages = row.cells().get(i).passages();
      cells[i] = new double[passages.size()];
      for (int j = 0; j < passages.size(); j++) {
        MeasuredTexts.Extent extent = setter.extent(passages.get(j));
        least[i] = Math.max(least[i], extent.least() + PADDING);
        whole[i] = Math.max(whole[i], extent.whole() + PADDING);
        cells[i][j] = extent.whole();
      }
    }
    lengths.add(cells);
  }

  private double[] pairs() {
    double terms = Math.max(whole[0], Math.min(TERMS * width, width - whole[1]));
    return new double[] {terms, width - terms};
  }

  private double[] spread() {
    double asked = sum(whole) + AIR * whole.length;
    double all = asked < NARROW * width ? asked : width;
    double extra = (all - sum(whole)) / whole.length;
    return Arrays.stream(whole).map(column -> column + extra).toArray();
  }

  private double[] shared() {
    double[] columns = least.clone();
    double piece = (width - sum(columns)) / PIECES;
    for (int given = 0; given < PIECES; given++) {
      columns[neediest(columns, piece)] += piece;
    }
    return columns;
  }

  /** The column that a little more room helps most; the longest where none is helped. */
  private int neediest(double[] columns, double piece) {
    int neediest = 0;
    double best = Double.POSITIVE_INFINITY;
    for (int i = 0; i < columns.length; i++) {
      double before = columns[i];
      columns[i] += piece;
      double cost = cost(columns) + (whole[i] > before ? 0 : 1e-6);
      columns[i] = before;
      if (cost < best - 1e-9) {
        best = cost;
        neediest = i;
      }
    }
    return neediest;
  }

  /** The lines of all rows, in parts of lines, so that each bit of room counts. */
  private double cost(double[] columns) {
    double cost = 0;
    for (double[][] cells : lengths) {
      double tallest = 0;
      double sum = 0;
      for (int i = 0; i < columns.length; i++) {
        double lines = lines(cells[i], columns[i] - PADDING);
        tallest = Math.max(tallest, lines);
        sum += lines;
      }
      cost += tallest + BROKEN * sum;
    }
    return cost;
  }

  private static double lines(double[] passages, double room) {
    double lines = 0;
    for (double length : passages) {
      lines += Math.max(1, length / room);
    }
    return lines;
  }
}
