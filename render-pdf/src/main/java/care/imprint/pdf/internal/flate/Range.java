package care.imprint.pdf.internal.flate;

import java.util.Arrays;

/**
 * How lengths and distances are cut into ranges: each has a symbol, and extra bits that say where
 * in it a value lies. Source: RFC 1951, 3.2.5.
 */
final class Range {
  /** The shortest length that has a symbol, though {@link Repetitions} looks for longer ones. */
  private static final int SHORTEST_LENGTH = 3;

  static final Range LENGTHS = lengths();
  static final Range DISTANCES = of(1, 30, 2);

  private final int[] bases;
  private final int[] extras;
  private final int[] indices;

  private Range(int[] bases, int[] extras, int most) {
    this.bases = bases;
    this.extras = extras;
    this.indices = new int[most + 1];
    for (int value = bases[0]; value <= most; value++) {
      int found = Arrays.binarySearch(bases, value);
      indices[value] = found >= 0 ? found : -found - 2;
    }
  }

  /** Ranges of which so many double in size at a time. */
  private static Range of(int first, int count, int together) {
    int[] bases = new int[count];
    int[] extras = new int[count];
    int base = first;
    for (int i = 0; i < count; i++) {
      bases[i] = base;
      extras[i] = Math.max(0, i / together - 1);
      base += 1 << extras[i];
    }
    return new Range(bases, extras, base - 1);
  }

  /** The longest length has a symbol of its own without extra bits. */
  private static Range lengths() {
    Range doubling = of(SHORTEST_LENGTH, 29, 4);
    doubling.bases[28] = Repetitions.LONGEST;
    doubling.extras[28] = 0;
    return new Range(doubling.bases, doubling.extras, Repetitions.LONGEST);
  }

  int index(int value) {
    return indices[value];
  }

  int base(int index) {
    return bases[index];
  }

  int extra(int index) {
    return extras[index];
  }
}
