package care.imprint.pdf.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import care.imprint.pdf.PageSetup;
import care.imprint.pdf.internal.text.ColorRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages as they stand on the sheets of a booklet; a page is known by the colour of its box. */
class ImpositionTest {
  private static final double BOX = 10;

  static IntStream counts() {
    return IntStream.rangeClosed(1, 64);
  }

  private static List<Page> pages(int count, double width, double height) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(number -> Page.of(width, height, List.of(box(number, 0)), List.of()))
        .toList();
  }

  /** A box that is known again by its radius. */
  private static Paint box(int number, double x) {
    return new Paint.Box(x, 0, BOX, BOX, Optional.of(ColorRole.TEXT), Optional.empty(), number);
  }

  private static List<Page> letter(int count) {
    return Imposition.booklet(
        pages(count, PageSetup.HALF_LETTER.width(), PageSetup.HALF_LETTER.height()));
  }

  /** The page on a half of a side; 0 where it is blank. */
  private static int number(Page side, boolean left) {
    return side.paints().stream()
        .map(Paint.Box.class::cast)
        .filter(box -> box.x() < side.width() / 2 - BOX == left)
        .findFirst()
        .map(box -> (int) box.radius())
        .orElse(0);
  }

  /** Turns the leaves of the folded booklet: of each sheet, first its right half, then its left. */
  private static List<Integer> read(List<Page> sides) {
    List<Integer> front = new ArrayList<>();
    List<Integer> back = new ArrayList<>();
    for (int sheet = 0; sheet < sides.size(); sheet += 2) {
      front.add(number(sides.get(sheet), false));
      front.add(number(sides.get(sheet + 1), true));
      back.add(0, number(sides.get(sheet), true));
      back.add(0, number(sides.get(sheet + 1), false));
    }
    front.addAll(back);
    return front;
  }

  @ParameterizedTest
  @MethodSource("counts")
  void foldedTheyFollowEachOtherAndBlanksStandAtTheEnd(int count) {
    List<Integer> read = read(letter(count));
    List<Integer> expected =
        IntStream.rangeClosed(1, (count + 3) / 4 * 4)
            .mapToObj(number -> number <= count ? number : 0)
            .toList();
    assertThat(read).isEqualTo(expected);
  }

  @Test
  void halfLetterComesOnLetterAndA5OnA4() {
    assertThat(letter(5)).allMatch(side -> side.width() == 792 && side.height() == 612);
    List<Page> a5 = Imposition.booklet(pages(5, PageSetup.A5.width(), PageSetup.A5.height()));
    assertThat(a5).allMatch(side -> side.width() == PageSetup.A4.height());
  }

  @Test
  void innerSheetsMoveTowardsTheFold() {
    List<Page> sides = letter(12);
    List<Double> lefts = new ArrayList<>();
    for (int sheet = 0; sheet < 3; sheet++) {
      lefts.add(((Paint.Box) sides.get(2 * sheet).paints().get(0)).x());
    }
    assertThat(lefts.get(1) - lefts.get(0)).isCloseTo(0.12 * 72 / 25.4, within(1e-9));
    assertThat(lefts.get(2) - lefts.get(0)).isCloseTo(0.24 * 72 / 25.4, within(1e-9));
  }

  @Test
  void groundsThatGoOverThePageEndAtTheFold() {
    Paint band = new Paint.Box(-36, -36, 468, 43, Optional.empty(), Optional.empty(), 0);
    List<Page> two =
        IntStream.range(0, 4).mapToObj(i -> Page.of(396, 612, List.of(band), List.of())).toList();
    assertThat(Imposition.booklet(two).get(0).paints())
        .extracting(paint -> ((Paint.Box) paint).x())
        .containsExactly(-36.0, 396.0);
  }

  @Test
  void whatAPageSaysBelongsToThatPageAndRunningHeadsToNone() {
    Paint picture = picture(Optional.of(Element.document().child(Tag.P)));
    Page page = Page.of(396, 612, List.of(picture(Optional.empty()), picture), List.of());
    List<Page> sides = Imposition.booklet(List.of(page, page, page, page));
    assertThat(sides)
        .allSatisfy(
            side ->
                assertThat(side.paints())
                    .extracting(paint -> paint.element().isPresent())
                    .containsExactly(false, true, false, true));
    assertThat(sides)
        .flatExtracting(Page::paints)
        .flatExtracting(paint -> paint.element().map(Element::folio).stream().toList())
        .containsExactly(4, 1, 2, 3);
  }

  private static Paint picture(Optional<Element> element) {
    return new Paint.Picture(0, 0, 5, 5, QrCode.of("https://example.org"), element);
  }
}
