package care.imprint.publish;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Works through jobs on several threads; the results come in the order of the jobs. */
final class Crew {
  private final int threads;

  Crew(int threads) {
    this.threads = threads;
  }

  /**
   * Does all jobs. The first that fails ends the run; by the time this returns or throws, no thread
   * is at work any more.
   */
  List<EditionResult> work(List<EditionJob> jobs, Task task) throws IOException {
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      List<Future<EditionResult>> started = new ArrayList<>();
      jobs.forEach(job -> started.add(executor.submit(() -> task.perform(job))));
      List<EditionResult> results = new ArrayList<>();
      for (Future<EditionResult> future : started) {
        results.add(future.get());
      }
      return results;
    } catch (ExecutionException failed) {
      throw rethrow(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("The run was interrupted");
    } finally {
      end(executor);
    }
  }

  private static void end(ExecutorService executor) {
    executor.shutdownNow();
    boolean interrupted = Thread.interrupted();
    while (!executor.isTerminated()) {
      try {
        if (executor.awaitTermination(1, TimeUnit.MINUTES)) {
          break;
        }
      } catch (InterruptedException again) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static IOException rethrow(ExecutionException failed) throws IOException {
    Throwable cause = failed.getCause();
    if (cause instanceof IOException unwritable) {
      throw unwritable;
    }
    if (cause instanceof RuntimeException bug) {
      throw bug;
    }
    if (cause instanceof Error error) {
      throw error;
    }
    throw new IllegalStateException(failed);
  }

  /** What is done with one job. */
  @FunctionalInterface
  interface Task {
    EditionResult perform(EditionJob job) throws IOException;
  }
}
