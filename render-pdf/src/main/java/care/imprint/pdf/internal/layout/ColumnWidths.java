package care.imprint.pdf.internal.layout;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How wide the columns of a table are. A table whose words fit on single lines is as wide as they
 * ask, with air between the columns, and goes to the full width only from two thirds of it; pairs
 * always do. Else short columns get what they ask and the others share the rest by how much they
 * have to say, none less than its longest word and none more than it needs.
 */
final class ColumnWidths {
  /** The air a column gets besides its padding where there is room. */
  private static final double AIR = 22;

  /** A table narrower than this share of the column is left as narrow as it is. */
  private static final double NARROW = 0.66;

  /** The least share of the width for the terms of pairs, so that tables look alike. */
  private static final double TERMS = 0.3;

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

  static double[] of(TableSetter.Grid grid, double width, TextSetter setter) {
    ColumnWidths widths = new ColumnWidths(grid, width, setter);
    if (sum(widths.whole) <= width) {
      return grid.pairs() ? widths.pairs() : widths.spread();
    }
    return sum(widths.least) >= width ? widths.squeezed() : widths.shared();
  }

  static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  private void measure(TableSetter.Row row, TextSetter setter) {
    double padding = 2 * TableSetter.PAD_X + 0.5;
    for (int i = 0; i < least.length; i++) {
      for (Passage passage : row.cells().get(i).passages()) {
        double[] extent = setter.extent(passage);
        least[i] = Math.max(least[i], extent[0] + padding);
        whole[i] = Math.max(whole[i], extent[1] + padding);
      }
    }
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

  private double[] squeezed() {
    double needed = sum(least);
    return Arrays.stream(least).map(column -> column * width / needed).toArray();
  }

  private double[] shared() {
    double[] columns = least.clone();
    letShortOnesBe(columns);
    double rest = width - sum(columns);
    for (int round = 0; round < columns.length && rest > 0.01; round++) {
      double[] wishes = wishes(columns);
      double all = sum(wishes);
      for (int i = 0; i < columns.length; i++) {
        columns[i] = Math.min(whole[i], columns[i] + rest * wishes[i] / all);
      }
      rest = width - sum(columns);
    }
    return columns;
  }

  /** Columns that ask less than an equal share get it, the shortest first, as long as all fits. */
  private void letShortOnesBe(double[] columns) {
    List<Integer> byLength =
        IntStream.range(0, columns.length)
            .boxed()
            .sorted((one, other) -> Double.compare(whole[one], whole[other]))
            .toList();
    for (int i : byLength) {
      boolean isShort = whole[i] <= width / columns.length;
      if (isShort && sum(columns) - columns[i] + whole[i] <= width * 0.8) {
        columns[i] = whole[i];
      }
    }
  }

  /** The square root of what is left to say: that makes the rows least tall in all. */
  private double[] wishes(double[] columns) {
    double[] wishes = new double[columns.length];
    for (int i = 0; i < wishes.length; i++) {
      wishes[i] = Math.sqrt(Math.max(0, whole[i] - columns[i]));
    }
    return wishes;
  }
}
