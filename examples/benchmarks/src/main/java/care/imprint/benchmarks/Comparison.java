package care.imprint.benchmarks;

import care.imprint.benchmarks.html.HtmlBenchmark;
import care.imprint.benchmarks.pdf.PdfBenchmark;
import java.io.PrintStream;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/**
 * The command: measures engines beside each other and prints a table in Markdown.
 *
 * <pre>{@code
 * java -jar examples/benchmarks/target/benchmarks.jar html
 * }</pre>
 *
 * <p>A word more, {@code quick}, makes one short round: a sign that all still runs, and no figures
 * to tell anybody.
 */
public final class Comparison {
  private static final Plan HTML = new Plan(HtmlBenchmark.class, 3, 3, 3, 700);
  private static final Plan PDF = new Plan(PdfBenchmark.class, 2, 12, 3, 2_000);

  private Comparison() {}

  /**
   * Measures.
   *
   * @param arguments {@code html} or {@code pdf}, and perhaps {@code quick}
   * @throws RunnerException if an engine fails
   */
  public static void main(String[] arguments) throws RunnerException {
    List<String> words = List.of(arguments);
    Plan whole = words.contains("html") ? HTML : PDF;
    Plan plan = words.contains("quick") ? whole.quick() : whole;
    print(plan, System.out);
  }

  private static void print(Plan plan, PrintStream out) throws RunnerException {
    out.println(Machine.describe());
    out.println();
    new Rounds(plan).run(out).print(out);
  }
}
