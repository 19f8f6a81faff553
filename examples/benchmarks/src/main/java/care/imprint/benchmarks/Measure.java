package care.imprint.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What one render took.
 *
 * @param microseconds the time
 * @param bytes the memory allocated
 */
record Measure(double microseconds, double bytes) {
  /** The medians of several turns. */
  static Measure median(List<Measure> turns) {
    return new Measure(median(turns, Measure::microseconds), median(turns, Measure::bytes));
  }

  private static double median(List<Measure> turns, ToDoubleFunction<Measure> part) {
    double[] sorted = turns.stream().mapToDouble(part).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1
        ? sorted[middle]
        : Arrays.stream(sorted, middle - 1, middle + 1).average().orElseThrow();
  }
}
