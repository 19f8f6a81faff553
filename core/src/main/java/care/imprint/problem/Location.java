package care.imprint.problem;

import java.util.Comparator;

/**
 * Where a problem stands.
 *
 * @param file the file, relative to the folder that was read, with forward slashes; empty if the
 *     problem is of no file
 * @param line the line, counted from 1; 0 if unknown
 * @param column the column in characters, counted from 1; 0 if unknown
 * @param pointer a JSON Pointer into the data, empty for the whole document
 */
public record Location(String file, int line, int column, String pointer)
    implements Comparable<Location> {
  /** The location of a problem that belongs to no file. */
  public static final Location NOWHERE = new Location("", 0, 0, "");

  private static final Comparator<Location> ORDER =
      Comparator.comparing(Location::file)
          .thenComparingInt(Location::line)
          .thenComparingInt(Location::column)
          .thenComparing(Location::pointer);

  /** A whole file. */
  public static Location of(String file) {
    return new Location(file, 0, 0, "");
  }

  /** A place in a file. */
  public static Location of(String file, int line, int column) {
    return new Location(file, line, column, "");
  }

  /** By file, line, column, then pointer. */
  @Override
  public int compareTo(Location other) {
    return ORDER.compare(this, other);
  }

  /** {@code file:line:column}, without what is unknown. */
  @Override
  public String toString() {
    return line == 0 ? file : "%s:%s:%s".formatted(file, line, column);
  }
}
