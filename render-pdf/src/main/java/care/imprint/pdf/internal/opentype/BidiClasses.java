package care.imprint.pdf.internal.opentype;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The class of each character for the bidirectional algorithm, from a table of our own: those of
 * {@link Character} follow the Unicode version of the Java release. Source: Unicode Standard Annex
 * 9, table 4. Thread-safe.
 */
public final class BidiClasses {
  private static final NavigableMap<Integer, Run> RUNS = load();
  private static final String LEFT_TO_RIGHT = "L";

  private record Run(int last, String name) {}

  private BidiClasses() {}

  /** The short name of a character's class, as {@code AL} or {@code EN}. */
  public static String of(int code) {
    Map.Entry<Integer, Run> run = RUNS.floorEntry(code);
    return run != null && code <= run.getValue().last() ? run.getValue().name() : LEFT_TO_RIGHT;
  }

  /** Whether a character stands on another one and takes no room of its own. */
  public static boolean isMark(int code) {
    return code >= 0x300 && of(code).equals("NSM");
  }

  /** Whether words of it run from right to left. */
  public static boolean isRightToLeft(int code) {
    if (code < 0x590) {
      return false;
    }
    String name = of(code);
    return name.equals("R") || name.equals("AL");
  }

  private static NavigableMap<Integer, Run> load() {
    TreeMap<Integer, Run> runs = new TreeMap<>();
    String name = "bidi-classes.txt";
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(BidiClasses.class.getResourceAsStream(name), name),
                StandardCharsets.US_ASCII))) {
      in.lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" ", -1))
          .forEach(
              parts ->
                  runs.put(
                      Integer.parseInt(parts[0], 16),
                      new Run(Integer.parseInt(parts[1], 16), parts[2])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return runs;
  }
}
