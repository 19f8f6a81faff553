package care.imprint.pdf;

/**
 * The paper of a handout. All lengths are in points, 72 to the inch.
 *
 * @param name what printers call it
 * @param width the width of the sheet
 * @param height the height of the sheet
 * @param margin the least room at each edge
 */
public record PageSetup(String name, double width, double height, double margin) {
  /** US Letter, 8.5 by 11 inches. */
  public static final PageSetup LETTER = new PageSetup("Letter", 612, 792, 60);

  /** ISO A4, 210 by 297 millimetres. */
  public static final PageSetup A4 = new PageSetup("A4", 595.276, 841.89, 57);

  /** US Legal, 8.5 by 14 inches. */
  public static final PageSetup LEGAL = new PageSetup("Legal", 612, 1_008, 60);

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
