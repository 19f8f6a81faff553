package care.imprint.benchmarks.pdf;

import care.imprint.benchmarks.Sink;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The time an engine that needs a newer Java takes for one handout, once it is warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PdfBenchmarkOnNewerJava {
  /** Whose turn it is. */
  @Param public NewerEngines engine = NewerEngines.OPENPDF_HTML;

  private HandoutEngine handout = out -> {};

  /** Makes the engine. */
  @Setup
  public void make() {
    handout = engine.engine();
  }

  /** Sets one handout while nobody else does. */
  @Benchmark
  public long alone() throws Exception {
    Sink sink = new Sink();
    handout.write(sink);
    return sink.written();
  }
}
