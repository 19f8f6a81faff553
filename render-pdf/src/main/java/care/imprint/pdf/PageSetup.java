package care.imprint.pdf;

/**
 * The paper of a handout. All lengths are in points, 72 to the inch.
 *
 * @param name what printers call it
 * @param width the width of the sheet
 * @param height the height of the sheet
 * @param margin the room at each edge for a brand of usual density; a compact brand takes a sixth
 *     less, an airy one a sixth more
 */
public record PageSetup(String name, double width, double height, double margin) {
  /** US Letter, 8.5 by 11 inches. */
  public static final PageSetup LETTER = new PageSetup("Letter", 612, 792, 60);

  /** ISO A4, 210 by 297 millimetres. */
  public static final PageSetup A4 = new PageSetup("A4", 595.276, 841.89, 57);

  /** US Legal, 8.5 by 14 inches. */
  public static final PageSetup LEGAL = new PageSetup("Legal", 612, 1_008, 60);

  /** Half of US Letter, 5.5 by 8.5 inches: the pages of a booklet on Letter sheets. */
  public static final PageSetup HALF_LETTER = new PageSetup("Half Letter", 396, 612, 40);

  /** ISO A5, 148 by 210 millimetres. */
  public static final PageSetup A5 = new PageSetup("A5", 419.528, 595.276, 40);

  /**
   * Checks the lengths.
   *
   * @throws IllegalArgumentException if the margins leave no room for a column of 200 points
   */
  public PageSetup {
    if (width - 2 * margin < 200 || height - 2 * margin < 300) {
      throw new IllegalArgumentException("No room for text on " + name);
    }
  }
}
