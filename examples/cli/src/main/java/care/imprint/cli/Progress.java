package care.imprint.cli;

import care.imprint.edition.EditionId;
import care.imprint.publish.PublishListener;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows how far a run is: a bar on a terminal, plain lines elsewhere. */
abstract class Progress implements PublishListener, AutoCloseable {
  static Progress of(Surroundings surroundings, Words words) {
    return surroundings.terminal() ? new Bar(words) : new Lines(surroundings, words);
  }

  @Override
  public void close() {}

  /** A bar that grows in place. */
  private static final class Bar extends Progress {
    private final Words words;
    private @Nullable ProgressBar bar;

    Bar(Words words) {
      this.words = words;
    }

    @Override
    public synchronized void begun(int editions) {
      PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
      bar =
          new ProgressBarBuilder()
              .setTaskName(words.text("progress.name"))
              .setInitialMax(editions)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(100)
              .setConsumer(new ConsoleProgressBarConsumer(err))
              .build();
    }

    @Override
    public synchronized void done(EditionId edition, Outcome outcome) {
      if (bar != null) {
        bar.setExtraMessage(edition.clinic().value());
        bar.step();
      }
    }

    @Override
    public synchronized void close() {
      if (bar != null) {
        bar.close();
      }
    }
  }

  /** One line an edition. */
  private static final class Lines extends Progress {
    private final Surroundings surroundings;
    private final Words words;
    private final AtomicInteger done = new AtomicInteger();
    private volatile int all;

    Lines(Surroundings surroundings, Words words) {
      this.surroundings = surroundings;
      this.words = words;
    }

    @Override
    public void begun(int editions) {
      all = editions;
    }

    @Override
    public void done(EditionId edition, Outcome outcome) {
      surroundings
          .err()
          .println(words.text("progress." + outcome.name(), done.incrementAndGet(), all, edition));
    }
  }
}
