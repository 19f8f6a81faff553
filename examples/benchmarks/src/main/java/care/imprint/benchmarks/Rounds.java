package care.imprint.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures in rounds in which each engine has a turn, so that what else the machine does hits all
 * of them alike.
 */
final class Rounds {
  private static final String ALLOCATED = "gc.alloc.rate.norm";

  private final Plan plan;
  private final Map<String, List<Measure>> measures = new LinkedHashMap<>();

  Rounds(Plan plan) {
    this.plan = plan;
  }

  /** All rounds; tells of each when it is over. */
  Table run(PrintStream progress) throws RunnerException {
    for (int round = 1; round <= plan.rounds(); round++) {
      for (RunResult result : new Runner(options().build()).run()) {
        measures.computeIfAbsent(name(result), engine -> new ArrayList<>()).add(measure(result));
      }
      progress.printf("<!-- round %d of %d -->%n", round, plan.rounds());
    }
    return new Table(measures);
  }

  private ChainedOptionsBuilder options() {
    TimeValue length = TimeValue.milliseconds(plan.milliseconds());
    return new OptionsBuilder()
        .include(plan.benchmark().getName())
        .forks(1)
        .warmupIterations(plan.warmups())
        .warmupTime(length)
        .measurementIterations(plan.iterations())
        .measurementTime(length)
        .addProfiler(GCProfiler.class)
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT);
  }

  private static String name(RunResult result) {
    String engine = result.getParams().getParam("engine");
    String method = result.getPrimaryResult().getLabel();
    return method.equals("alone") ? engine : engine + " on two threads";
  }

  private static Measure measure(RunResult result) {
    return new Measure(
        result.getPrimaryResult().getScore(),
        Objects.requireNonNull(result.getSecondaryResults().get(ALLOCATED), ALLOCATED).getScore());
  }
}
