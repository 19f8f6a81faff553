package care.imprint.pdf.internal.proof;

import care.imprint.edition.Edition;
import care.imprint.render.NoticeText;
import care.imprint.value.Color;
import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A handout read back.
 *
 * @param words its words in the order of the structure
 * @param told the same as plain words
 * @param loose the letters of what belongs to no structure, page by page, without spaces
 * @param pages what each page shows, by number
 * @param guarded the places of guarded texts that stand in it just once
 * @param tagged whether it has a structure, so that its pages stand in the order of reading
 * @param smallest the least size of a notice, in points
 */
record Handout(
    List<HandoutWord> words,
    List<String> told,
    String loose,
    Map<Integer, DrawnPage> pages,
    List<Integer> guarded,
    boolean tagged,
    double smallest) {
  /** No text of a handout that has to be read is smaller, in points. */
  private static final double LEAST = 9;

  /** Notices may be a little smaller than most of the text: sizes are written with two decimals. */
  private static final double SHARE = 0.97;

  /** Words that are further from each other than this, in points, are in two columns. */
  private static final double COLUMN = 150;

  /**
   * Reads a handout back.
   *
   * @param tagged whether it has a structure; else it is read page by page as it is drawn, wherever
   *     the sheets of a press have these pages
   */
  static Handout read(PDDocument document, Edition edition, boolean tagged) throws IOException {
    Map<COSBase, DrawnPage> drawn = HandoutText.draw(document, tagged);
    List<HandoutWord> words =
        tagged ? HandoutText.of(document, drawn) : DrawnText.of(drawn.values());
    List<String> told = words.stream().map(HandoutWord::word).toList();
    String loose =
        drawn.values().stream()
            .flatMap(page -> page.loose().stream())
            .flatMap(glyph -> NoticeText.words(glyph.text()).stream())
            .collect(Collectors.joining());
    Map<Integer, DrawnPage> pages =
        drawn.values().stream()
            .filter(page -> number(page).isPresent())
            .collect(Collectors.toMap(page -> number(page).orElseThrow(), Function.identity()));
    UnaryOperator<List<String>> spoken = tagged ? UnaryOperator.identity() : DrawnText::spoken;
    List<Integer> guarded = guarded(edition, told, spoken);
    return new Handout(words, told, loose, pages, guarded, tagged, smallest(words));
  }

  private static Optional<Integer> number(DrawnPage page) {
    return Stream.concat(
            page.marked().values().stream().flatMap(Collection::stream), page.loose().stream())
        .map(Glyph::page)
        .findFirst();
  }

  private static List<Integer> guarded(
      Edition edition, List<String> told, UnaryOperator<List<String>> spoken) {
    return NoticeText.guarded(edition).stream()
        .map(spoken)
        .filter(words -> !words.isEmpty())
        .map(text -> NoticeText.places(told, text))
        .filter(places -> places.size() == 1)
        .map(places -> places.get(0))
        .toList();
  }

  /** The size of most letters, or a little less; never below what can be read. */
  private static double smallest(List<HandoutWord> words) {
    Map<Long, Long> sizes =
        words.stream()
            .flatMap(word -> word.glyphs().stream())
            .collect(
                Collectors.groupingBy(
                    glyph -> Math.round(glyph.size() * 100), Collectors.counting()));
    double usual =
        sizes.entrySet().stream()
                .max(Map.Entry.<Long, Long>comparingByValue().thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse(0L)
            / 100.0;
    return Math.max(LEAST * SHARE, usual * SHARE);
  }

  Optional<Color> ground(Glyph glyph) {
    return Optional.ofNullable(pages.get(glyph.page())).flatMap(page -> page.ground(glyph));
  }

  boolean covers(Glyph glyph) {
    return Optional.ofNullable(pages.get(glyph.page()))
        .map(page -> page.covers(glyph))
        .orElse(false);
  }

  /**
   * Whether one word stands higher on the same page and in the same column than another. Of two
   * pages on a sheet nothing is said: their order is that of their numbers.
   */
  boolean isAbove(int one, int other) {
    Glyph high = top(one);
    Glyph low = top(other);
    return tagged
        && high.page() == low.page()
        && high.y() > low.y() + 1
        && Math.abs(high.x() - low.x()) < COLUMN;
  }

  private Glyph top(int word) {
    return words.get(word).glyphs().stream()
        .max(Comparator.comparingDouble(Glyph::y))
        .orElseThrow();
  }
}
