package care.imprint.pdf.internal.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** Lays pictures of pages out in rows, from left to right, on a grey ground. Stateless. */
public final class ContactSheet {
  private static final int COLUMNS = 4;
  private static final int GAP = 20;
  private static final Color GROUND = new Color(0xD9D9D9);

  private ContactSheet() {}

  /**
   * One picture of all pages.
   *
   * @param pages the pages, equally wide; at least one
   * @param fromRight whether the first page of a row stands at the right, as where text runs so
   */
  public static BufferedImage of(List<BufferedImage> pages, boolean fromRight) {
    int columns = Math.min(COLUMNS, pages.size());
    int rows = (pages.size() + columns - 1) / columns;
    int wide = GAP + pages.get(0).getWidth();
    int high = GAP + pages.stream().mapToInt(BufferedImage::getHeight).max().orElseThrow();
    BufferedImage sheet =
        new BufferedImage(GAP + columns * wide, GAP + rows * high, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = sheet.createGraphics();
    pen.setColor(GROUND);
    pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
    for (int i = 0; i < pages.size(); i++) {
      int column = fromRight ? columns - 1 - i % columns : i % columns;
      pen.drawImage(pages.get(i), GAP + column * wide, GAP + i / columns * high, null);
    }
    pen.dispose();
    return sheet;
  }
}
