package care.imprint.pdf.internal.ink;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A table of a colour profile: curves, a grid of colours, curves. Between the points of the grid,
 * values are interpolated along each axis. All values are shares, 0 to 1. Source: ICC.1:2001-04,
 * 6.5.7 (lut16Type) and 6.5.8 (lut8Type).
 */
public final class LookupTable {
  private static final int HEAD = 48;
  private static final int SIXTEEN = 65_535;
  private static final int EIGHT = 255;
  private static final int MOST_CHANNELS = 8;

  private final int inputs;
  private final int outputs;
  private final int points;
  private final double[][] before;
  private final double[] grid;
  private final double[][] after;

  /**
   * Reads a table.
   *
   * @throws IllegalArgumentException if it is of another type, or cut off
   */
  public LookupTable(byte[] tag) {
    String type = tag.length < HEAD ? "" : new String(tag, 0, 4, StandardCharsets.US_ASCII);
    boolean wide = type.equals("mft2");
    if (!wide && !type.equals("mft1")) {
      throw new IllegalArgumentException("An ICC table of a type that is not read: " + type);
    }
    this.inputs = tag[8];
    this.outputs = tag[9];
    this.points = tag[10] & EIGHT;
    if (inputs < 1 || outputs < 1 || Math.max(inputs, outputs) > MOST_CHANNELS || points < 2) {
      throw new IllegalArgumentException("An ICC table of no shape");
    }
    ByteBuffer in = ByteBuffer.wrap(tag);
    int first = wide ? in.getShort(HEAD) & SIXTEEN : EIGHT + 1;
    int last = wide ? in.getShort(HEAD + 2) & SIXTEEN : EIGHT + 1;
    long size = outputs * Math.round(StrictMath.pow(points, inputs));
    long needed = (long) inputs * first + size + (long) outputs * last;
    if (first < 2 || last < 2 || needed * (wide ? 2 : 1) > tag.length - HEAD - (wide ? 4 : 0)) {
      throw new IllegalArgumentException("An ICC table that is cut off");
    }
    in.position(HEAD + (wide ? 4 : 0));
    this.before = curves(in, inputs, first, wide);
    this.grid = values(in, (int) size, wide);
    this.after = curves(in, outputs, last, wide);
  }

  private static double[][] curves(ByteBuffer in, int count, int size, boolean wide) {
    double[][] curves = new double[count][];
    for (int i = 0; i < count; i++) {
      curves[i] = values(in, size, wide);
    }
    return curves;
  }

  private static double[] values(ByteBuffer in, int count, boolean wide) {
    double[] values = new double[count];
    for (int i = 0; i < count; i++) {
      values[i] =
          wide ? (in.getShort() & SIXTEEN) / (double) SIXTEEN : (in.get() & EIGHT) / (double) EIGHT;
    }
    return values;
  }

  /**
   * The values the table has for these.
   *
   * @throws IllegalArgumentException if they are not as many as it takes
   */
  public double[] map(double... values) {
    if (values.length != inputs) {
      throw new IllegalArgumentException("An ICC table of %s values".formatted(inputs));
    }
    int[] low = new int[inputs];
    double[] share = new double[inputs];
    for (int i = 0; i < inputs; i++) {
      double place = curve(before[i], values[i]) * (points - 1);
      low[i] = Math.min((int) place, points - 2);
      share[i] = place - low[i];
    }
    double[] mapped = new double[outputs];
    for (int corner = 0; corner < 1 << inputs; corner++) {
      add(corner, low, share, mapped);
    }
    for (int i = 0; i < outputs; i++) {
      mapped[i] = curve(after[i], mapped[i]);
    }
    return mapped;
  }

  private void add(int corner, int[] low, double[] share, double[] mapped) {
    double weight = 1;
    int at = 0;
    for (int i = 0; i < inputs; i++) {
      int high = corner >> i & 1;
      weight *= high == 1 ? share[i] : 1 - share[i];
      at = at * points + low[i] + high;
    }
    for (int i = 0; weight > 0 && i < outputs; i++) {
      mapped[i] += weight * grid[at * outputs + i];
    }
  }

  private static double curve(double[] curve, double value) {
    double place = Math.max(0, Math.min(1, value)) * (curve.length - 1);
    int low = Math.min((int) place, curve.length - 2);
    return curve[low] + (place - low) * (curve[low + 1] - curve[low]);
  }
}
