package care.imprint.isolation;

import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Hears every line that is logged instead of the console, and about whom its thread was at work.
 */
final class HeardLog extends Handler implements AutoCloseable {
  private final Queue<Line> lines = new ConcurrentLinkedQueue<>();
  private final ThreadLocal<String> about = ThreadLocal.withInitial(() -> "");

  private final List<Handler> console;

  private HeardLog(List<Handler> console) {
    this.console = console;
  }

  /**
   * A line.
   *
   * @param about the clinic that the thread was at work for; empty before the first
   * @param text what the line says
   */
  record Line(String about, String text) {}

  static HeardLog open() {
    Logger root = Logger.getLogger("");
    HeardLog log = new HeardLog(List.of(root.getHandlers()));
    log.console.forEach(root::removeHandler);
    root.addHandler(log);
    return log;
  }

  /** This thread is at work for a clinic from now on. */
  void about(String clinic) {
    about.set(clinic);
  }

  List<Line> lines() {
    return List.copyOf(lines);
  }

  @Override
  public void publish(LogRecord line) {
    String text = line.getMessage() + " " + Arrays.toString(line.getParameters());
    lines.add(new Line(about.get(), text));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    Logger root = Logger.getLogger("");
    root.removeHandler(this);
    console.forEach(root::addHandler);
  }
}
