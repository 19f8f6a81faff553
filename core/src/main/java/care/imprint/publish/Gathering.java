package care.imprint.publish;

import care.imprint.edition.Edition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The editions of one clinic as they are published one by one. Thread-safe. */
final class Gathering {
  private final List<Edition> editions = new ArrayList<>();
  private int missing;

  /** Waits for so many jobs. */
  Gathering(int jobs) {
    missing = jobs;
  }

  synchronized void add(Edition edition) {
    editions.add(edition);
  }

  /** A job is done, whatever became of it; true for the last one. */
  synchronized boolean done() {
    missing--;
    return missing == 0;
  }

  /** The editions that were published, in the order of their ids. */
  synchronized List<Edition> editions() {
    return editions.stream()
        .sorted(Comparator.comparing((Edition edition) -> edition.id().toString()))
        .toList();
  }
}
