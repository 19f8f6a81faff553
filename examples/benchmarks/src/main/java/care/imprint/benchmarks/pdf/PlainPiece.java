package care.imprint.benchmarks.pdf;

import java.util.List;

/** What a plain layout is made of. */
sealed interface PlainPiece {
  /**
   * Words of one style.
   *
   * @param style the style
   * @param text the words
   */
  record Run(TextStyle style, String text) {}

  /**
   * Words that are broken into lines. All lengths are in points.
   *
   * @param tag the structure element
   * @param size the font size
   * @param indent how far its lines stand in
   * @param before the space above
   * @param runs the words
   */
  record Paragraph(String tag, float size, float indent, float before, List<Run> runs)
      implements PlainPiece {}

  /**
   * A row of a table, its cells of equal width.
   *
   * @param cells the paragraphs of each cell
   */
  record Row(List<List<Paragraph>> cells) implements PlainPiece {}

  /**
   * A picture.
   *
   * @param picture the picture in the size it is shown in
   */
  record Picture(PrintedPicture picture) implements PlainPiece {}
}
