package care.imprint.change;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares what was said with what is said. */
final class Comparison {
  private Comparison() {}

  static List<Change> of(List<Statement> before, List<Statement> after) {
    Map<Integer, Integer> pairs = Pairs.of(before, after);
    Set<Integer> inOrder = inOrder(pairs, after.size());
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < after.size(); i++) {
      Statement now = after.get(i);
      Integer old = pairs.get(i);
      if (old == null) {
        changes.add(Change.added(now));
      } else {
        changes.addAll(between(before.get(old), now, inOrder.contains(i)));
      }
    }
    for (int i = 0; i < before.size(); i++) {
      if (!pairs.containsValue(i)) {
        changes.add(Change.removed(before.get(i)));
      }
    }
    changes.sort(Comparator.comparing(Change::subject));
    return changes;
  }

  private static List<Change> between(Statement old, Statement now, boolean inOrder) {
    List<Change> changes = new ArrayList<>();
    if (now.follows(old)) {
      changes.add(Change.of(Change.Kind.FOLLOWS, old, now));
    } else if (!now.text().equals(old.text())) {
      changes.add(Change.of(Change.Kind.REWORDED, old, now));
    } else if (!now.identity().equals(old.identity())) {
      changes.add(Change.removed(old));
      changes.add(Change.added(now));
    }
    if (!inOrder) {
      changes.add(Change.of(Change.Kind.MOVED, old, now));
    }
    return changes;
  }

  /** The longest run of statements that kept their order; what is not in it was moved. */
  private static Set<Integer> inOrder(Map<Integer, Integer> pairs, int size) {
    int[] length = new int[size];
    int[] previous = new int[size];
    int last = -1;
    for (int i = 0; i < size; i++) {
      previous[i] = -1;
      length[i] = pairs.containsKey(i) ? 1 : 0;
      for (int j = 0; j < i && length[i] > 0; j++) {
        if (length[j] + 1 > length[i] && pairs.getOrDefault(j, size) < pairs.getOrDefault(i, -1)) {
          length[i] = length[j] + 1;
          previous[i] = j;
        }
      }
      last = last < 0 || length[i] > length[last] ? i : last;
    }
    ImmutableSet.Builder<Integer> run = ImmutableSet.builder();
    for (int i = last; i >= 0 && length[i] > 0; i = previous[i]) {
      run.add(i);
    }
    return run.build();
  }
}
