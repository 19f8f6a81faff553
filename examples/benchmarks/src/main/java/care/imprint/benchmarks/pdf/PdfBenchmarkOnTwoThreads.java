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
import org.openjdk.jmh.annotations.Threads;

/** The time a handout takes while another thread sets one beside it, with the same renderer. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PdfBenchmarkOnTwoThreads {
  private static final int THREADS = 2;

  /** Whose turn it is. */
  @Param({"IMPRINT"})
  public Engines engine = Engines.IMPRINT;

  private HandoutEngine handout = out -> {};

  /** Makes the engine. */
  @Setup
  public void make() {
    handout = engine.engine();
  }

  /** Sets two handouts at a time. */
  @Benchmark
  @Threads(THREADS)
  public long onTwoThreads() throws Exception {
    Sink sink = new Sink();
    handout.write(sink);
    return sink.written();
  }
}
