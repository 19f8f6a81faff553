package care.imprint.library;

/**
 * How much input is read. Nothing over a limit is cut: it is a problem.
 *
 * @param markdownBytes the longest Markdown file, in bytes
 * @param dataBytes the longest YAML or JSON file, in bytes
 * @param imageBytes the longest picture, in bytes
 * @param depth the deepest nesting of data
 */
public record Limits(int markdownBytes, int dataBytes, int imageBytes, int depth) {
  private static final Limits STANDARD = new Limits(64 * 1024, 1024 * 1024, 8 * 1024 * 1024, 20);

  /**
   * Checks the numbers: limits can be lowered, never raised.
   *
   * @throws IllegalArgumentException if one is below 1 or above the standard
   */
  public Limits {
    require(markdownBytes, 64 * 1024);
    require(dataBytes, 1024 * 1024);
    require(imageBytes, 8 * 1024 * 1024);
    require(depth, 20);
  }

  /** 64 KiB of Markdown, 1 MiB of data, 8 MiB of picture, 20 levels. */
  public static Limits standard() {
    return STANDARD;
  }

  private static void require(int value, int most) {
    if (value < 1 || value > most) {
      throw new IllegalArgumentException("Not a limit between 1 and %s: %s".formatted(most, value));
    }
  }
}
