package care.imprint.pdf.internal.opentype;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Contextual lookups: where glyphs stand in a row, others apply within it. Source: OpenType 1.9,
 * "OpenType Layout Common Table Formats", sequence contexts 1 to 3 and chained ones.
 */
final class Contexts {
  /** Applies a lookup at a place; says whether it did. */
  interface Nested {
    boolean apply(int lookup, int at);
  }

  /** A rule that fits: where its input stands, and the table and offset of its actions. */
  private record Fit(ImmutableIntArray input, Bytes actions, int at, int count) {}

  /** Tells whether the glyph at an index is what a place of a rule wants. */
  private interface Test {
    boolean fits(int glyph, int wanted);
  }

  /** Nothing was applied. */
  static final int NO = -1;

  private final Sight sight;
  private final Nested nested;

  Contexts(Sight sight, Nested nested) {
    this.sight = sight;
    this.nested = nested;
  }

  /** Where to go on after a sequence context that starts here was applied; -1 if none was. */
  int sequence(Bytes in, int at) {
    int glyph = sight.buffer().get(at).id;
    if (in.u16(0) == 3) {
      int count = in.u16(2);
      int[] input = forward(at, count, i -> covers(in, 6 + 2 * i.place(), i.glyph()));
      return input.length > 0
          ? apply(new Fit(ImmutableIntArray.copyOf(input), in, 6 + 2 * count, in.u16(4)))
          : NO;
    }
    int index = in.follow(2).coverage(glyph);
    if (index < 0) {
      return NO;
    }
    boolean byClass = in.u16(0) == 2;
    Bytes classes = byClass ? in.follow(4) : Bytes.NONE;
    Bytes rules = byClass ? in.follow(8 + 2 * classes.classOf(glyph)) : in.follow(6 + 2 * index);
    Test test = test(byClass, classes);
    for (int i = 0; i < rules.u16(0); i++) {
      Bytes rule = rules.follow(2 + 2 * i);
      int count = rule.u16(0);
      int[] input =
          forward(
              at, count, p -> p.place() == 0 || test.fits(p.glyph(), rule.u16(2 + 2 * p.place())));
      if (input.length > 0) {
        return apply(new Fit(ImmutableIntArray.copyOf(input), rule, 2 + 2 * count, rule.u16(2)));
      }
    }
    return NO;
  }

  /** The same for a chained context. */
  int chained(Bytes in, int at) {
    int glyph = sight.buffer().get(at).id;
    if (in.u16(0) == 3) {
      return chainedByCoverage(in, at);
    }
    int index = in.follow(2).coverage(glyph);
    if (index < 0) {
      return NO;
    }
    boolean byClass = in.u16(0) == 2;
    Bytes classes = byClass ? in.follow(6) : Bytes.NONE;
    Bytes rules = byClass ? in.follow(12 + 2 * classes.classOf(glyph)) : in.follow(6 + 2 * index);
    Test before = test(byClass, byClass ? in.follow(4) : Bytes.NONE);
    Test after = test(byClass, byClass ? in.follow(8) : Bytes.NONE);
    for (int i = 0; i < rules.u16(0); i++) {
      int next = chainedRule(rules.follow(2 + 2 * i), at, before, test(byClass, classes), after);
      if (next != NO) {
        return next;
      }
    }
    return NO;
  }

  private int chainedRule(Bytes rule, int at, Test before, Test within, Test after) {
    int back = rule.u16(0);
    int inputAt = 2 + 2 * back;
    int count = rule.u16(inputAt);
    int aheadAt = inputAt + 2 * Math.max(1, count);
    int ahead = rule.u16(aheadAt);
    int[] input =
        forward(
            at,
            count,
            p -> p.place() == 0 || within.fits(p.glyph(), rule.u16(inputAt + 2 * p.place())));
    if (input.length == 0
        || !backward(at, back, p -> before.fits(p.glyph(), rule.u16(2 + 2 * p.place())))) {
      return NO;
    }
    int[] rest =
        ahead(
            input[input.length - 1],
            ahead,
            p -> after.fits(p.glyph(), rule.u16(aheadAt + 2 + 2 * p.place())));
    int actions = aheadAt + 2 + 2 * ahead;
    return rest.length == ahead
        ? apply(new Fit(ImmutableIntArray.copyOf(input), rule, actions + 2, rule.u16(actions)))
        : NO;
  }

  private int chainedByCoverage(Bytes in, int at) {
    int back = in.u16(2);
    int inputAt = 4 + 2 * back;
    int count = in.u16(inputAt);
    int aheadAt = inputAt + 2 + 2 * count;
    int ahead = in.u16(aheadAt);
    int[] input = forward(at, count, p -> covers(in, inputAt + 2 + 2 * p.place(), p.glyph()));
    if (input.length == 0 || !backward(at, back, p -> covers(in, 4 + 2 * p.place(), p.glyph()))) {
      return NO;
    }
    int[] rest =
        ahead(
            input[input.length - 1],
            ahead,
            p -> covers(in, aheadAt + 2 + 2 * p.place(), p.glyph()));
    int actions = aheadAt + 2 + 2 * ahead;
    return rest.length == ahead
        ? apply(new Fit(ImmutableIntArray.copyOf(input), in, actions + 2, in.u16(actions)))
        : NO;
  }

  private static Test test(boolean byClass, Bytes classes) {
    return byClass
        ? (glyph, wanted) -> classes.classOf(glyph) == wanted
        : (glyph, wanted) -> glyph == wanted;
  }

  private static boolean covers(Bytes in, int at, int glyph) {
    return in.follow(at).coverage(glyph) >= 0;
  }

  /** A glyph at a place of a rule. */
  private record Place(int place, int glyph) {}

  private interface Wanted {
    boolean fits(Place place);
  }

  /** Where the input stands that starts here; empty if it does not fit. */
  private int[] forward(int at, int count, Wanted wanted) {
    if (count == 0 || !wanted.fits(new Place(0, sight.buffer().get(at).id))) {
      return new int[0];
    }
    int[] rest = ahead(at, count - 1, p -> wanted.fits(new Place(p.place() + 1, p.glyph())));
    if (rest.length < count - 1) {
      return new int[0];
    }
    int[] input = new int[count];
    input[0] = at;
    System.arraycopy(rest, 0, input, 1, count - 1);
    return input;
  }

  private int[] ahead(int at, int count, Wanted wanted) {
    return walk(at, count, wanted, sight::next);
  }

  private boolean backward(int at, int count, Wanted wanted) {
    return walk(at, count, wanted, sight::previous).length == count;
  }

  private int[] walk(int at, int count, Wanted wanted, IntUnaryOperator step) {
    int[] places = new int[count];
    int here = at;
    for (int i = 0; i < count; i++) {
      here = step.applyAsInt(here);
      if (here < 0 || !wanted.fits(new Place(i, sight.buffer().get(here).id))) {
        return new int[0];
      }
      places[i] = here;
    }
    return places;
  }

  /** Applies the actions of a rule. A glyph that becomes several counts as several from then on. */
  private int apply(Fit fit) {
    List<Integer> places = new ArrayList<>(fit.input().asList());
    for (int i = 0; i < fit.count(); i++) {
      int place = fit.actions().u16(fit.at() + 4 * i);
      if (place < places.size() && places.get(place) < sight.buffer().size()) {
        int before = sight.buffer().size();
        nested.apply(fit.actions().u16(fit.at() + 4 * i + 2), places.get(place));
        shift(places, place, sight.buffer().size() - before);
      }
    }
    return places.get(places.size() - 1) + 1;
  }

  /** Brings places up to date after the glyph at one of them became more or fewer. */
  private static void shift(List<Integer> places, int place, int grown) {
    for (int i = 0; i < -grown && place + 1 < places.size(); i++) {
      places.remove(place + 1);
    }
    for (int i = place + 1; i < places.size(); i++) {
      places.set(i, places.get(i) + grown);
    }
    for (int i = 0; i < grown; i++) {
      places.add(place + 1 + i, places.get(place) + 1 + i);
    }
  }
}
