package care.imprint.benchmarks;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The outcome. The engine that comes first is what the others are compared with.
 *
 * @param turns what each turn of an engine took
 */
record Table(Map<String, List<Measure>> turns) {
  private static final double KIB = 1024;

  /** Prints the table in Markdown. */
  void print(PrintStream out) {
    Measure first = Measure.median(turns.values().iterator().next());
    out.println("| engine | µs | KiB allocated | first ÷ this, time | first ÷ this, memory |");
    out.println("|---|--:|--:|--:|--:|");
    turns.forEach((engine, measures) -> print(engine, Measure.median(measures), first, out));
  }

  private static void print(String engine, Measure measure, Measure first, PrintStream out) {
    out.printf(
        Locale.ROOT,
        "| %s | %.1f | %.1f | %.3f | %.3f |%n",
        engine.toLowerCase(Locale.ROOT).replace('_', ' '),
        measure.microseconds(),
        measure.bytes() / KIB,
        first.microseconds() / measure.microseconds(),
        first.bytes() / measure.bytes());
  }
}
