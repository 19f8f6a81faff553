package care.imprint.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * Which statement now is which one before: that of the same name; then that of the same words; then
 * the most alike of its subject, if more than a third of its words is the same. Used once.
 */
final class Pairs {
  private static final double ALIKE = 0.34;

  /** Two texts longer than this are not compared word by word to find out which is which. */
  private static final int LONGEST = 20_000;

  private final List<Statement> before;
  private final List<Statement> after;
  private final Map<Integer, Integer> oldByNew = new HashMap<>();
  private final List<Integer> free = new ArrayList<>();

  private Pairs(List<Statement> before, List<Statement> after) {
    this.before = before;
    this.after = after;
    for (int i = 0; i < before.size(); i++) {
      free.add(i);
    }
  }

  /** The places before of the statements now, by their place now; new ones have none. */
  static Map<Integer, Integer> of(List<Statement> before, List<Statement> after) {
    Pairs pairs = new Pairs(before, after);
    pairs.pair((old, now) -> old.name() && now.name() && old.key().equals(now.key()));
    pairs.pair((old, now) -> isMate(old, now) && old.text().equals(now.text()));
    pairs.pair((old, now) -> isMate(old, now) && old.follows(now));
    pairs.pairAlike();
    return pairs.oldByNew;
  }

  private static boolean isMate(Statement old, Statement now) {
    return now.subject() == Subject.BLOCK || old.key().equals(now.key());
  }

  private void pair(BiPredicate<Statement, Statement> same) {
    for (int i = 0; i < after.size(); i++) {
      if (oldByNew.containsKey(i)) {
        continue;
      }
      Statement now = after.get(i);
      for (int old : free) {
        if (before.get(old).subject() == now.subject() && same.test(before.get(old), now)) {
          link(old, i);
          break;
        }
      }
    }
  }

  private void pairAlike() {
    for (int i = 0; i < after.size(); i++) {
      if (!oldByNew.containsKey(i) && !after.get(i).name()) {
        pairAlike(i);
      }
    }
  }

  private void pairAlike(int place) {
    Statement now = after.get(place);
    double best = ALIKE;
    int found = -1;
    for (int old : free) {
      double likeness = likeness(before.get(old), now);
      if (likeness > best) {
        best = likeness;
        found = old;
      }
    }
    if (found >= 0) {
      link(found, place);
    }
  }

  private static double likeness(Statement old, Statement now) {
    boolean comparable =
        old.subject() == now.subject()
            && !old.name()
            && old.text().length() + now.text().length() < LONGEST;
    return comparable ? WordEdit.likeness(old.text(), now.text()) : 0;
  }

  private void link(int old, int now) {
    oldByNew.put(now, old);
    free.remove(Integer.valueOf(old));
  }
}
