package care.imprint.pdf.internal.proof;

import care.imprint.value.Color;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one page shows.
 *
 * @param marked the letters of each piece of content that belongs to the structure, by its number;
 *     of sheets for the press the letters of each page, by its number
 * @param loose the letters that belong to nothing: decoration, headers and footers
 * @param grounds what was painted, in order
 */
record DrawnPage(Map<Integer, List<Glyph>> marked, List<Glyph> loose, List<Ground> grounds) {
  private static final Color PAPER = new Color(0xFFFFFF);

  /** The colour a letter stands on; nothing if it stands on a picture. */
  Optional<Color> ground(Glyph glyph) {
    return grounds.stream()
        .filter(ground -> ground.isUnder(glyph))
        .max(Comparator.comparingInt(Ground::order))
        .map(Ground::color)
        .orElse(Optional.of(PAPER));
  }

  boolean covers(Glyph glyph) {
    return grounds.stream().anyMatch(ground -> ground.isOver(glyph));
  }
}
