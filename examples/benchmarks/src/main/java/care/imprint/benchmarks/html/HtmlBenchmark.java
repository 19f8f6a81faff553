package care.imprint.benchmarks.html;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The time an engine takes for one page, once it is warm, into a fresh buffer of the right size.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class HtmlBenchmark {
  /** Whose turn it is. */
  @Param public Engines engine = Engines.IMPRINT;

  private PageEngine page = out -> {};
  private int size;

  /** Makes the engine and sees how long its page is. */
  @Setup
  public void make() throws IOException {
    page = engine.engine();
    ByteArrayOutputStream first = new ByteArrayOutputStream();
    page.write(first);
    size = first.size();
  }

  /** Writes one page. */
  @Benchmark
  public ByteArrayOutputStream alone() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(size);
    page.write(out);
    return out;
  }
}
