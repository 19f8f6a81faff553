package care.imprint.pdf.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.image.Drawing;
import care.imprint.pdf.internal.text.ColorRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A stretch of a page")
class StretchTest {
  private static final double HEIGHT = 792;
  private static final Drawing DOT = new Drawing(1, 1, List.of());

  private final Element root = Element.document();

  /** Pieces of a section, a line each. */
  private List<Piece> section(int lines) {
    return section(lines, UnaryOperator.identity());
  }

  private List<Piece> section(int lines, UnaryOperator<Slab> look) {
    Element section = root.child(Tag.SECT);
    return IntStream.range(0, lines)
        .mapToObj(line -> Piece.of(look.apply(slab(section.child(Tag.P))), 0, 0))
        .toList();
  }

  private static Slab slab(Element element) {
    return Slab.of(0, 1, List.of(new Paint.Picture(0, 0, 1, 1, DOT, Optional.of(element))));
  }

  private static Piece decoration() {
    Paint rule = new Paint.Box(0, 0, 1, 1, Optional.of(ColorRole.LINE), Optional.empty(), 0);
    return Piece.of(Slab.of(0, 1, List.of(rule)), 0, 0);
  }

  private static List<Integer> lengths(List<Piece> pieces) {
    return Stretch.of(pieces, HEIGHT).stream().map(stretch -> stretch.pieces().size()).toList();
  }

  private List<Piece> sections(int... lengths) {
    List<Piece> pieces = new ArrayList<>();
    IntStream.of(lengths).forEach(length -> pieces.addAll(section(length)));
    return pieces;
  }

  @Test
  void endsBetweenSectionsOnceItIsLongEnough() {
    assertThat(lengths(sections(6, 6, 6, 6))).containsExactly(18, 6);
    assertThat(lengths(sections(15, 15, 1))).containsExactly(15, 15, 1);
  }

  @Test
  void holdsAllOfALongSection() {
    assertThat(lengths(sections(40, 2))).containsExactly(40, 2);
  }

  @Test
  void isJustWhatIsLikelyToBeOneClinicsOwn() {
    List<Piece> pieces = sections(4);
    pieces.addAll(section(2, Slab::asOwn));
    pieces.addAll(section(5));

    assertThat(lengths(pieces)).containsExactly(4, 2, 5);
  }

  @Test
  void isAllOfAShortPage() {
    assertThat(lengths(sections(2, 2))).containsExactly(4);
    assertThat(lengths(List.of())).containsExactly(0);
  }

  @Test
  void beginsWithNoDecorationThatMightBelongToWhatIsAhead() {
    List<Piece> pieces = sections(15);
    pieces.add(decoration());
    pieces.addAll(section(15));

    assertThat(lengths(pieces)).containsExactly(16, 15);
  }

  @Test
  void isTheSameWhereTheSamePiecesStandAtTheSamePlaces() {
    List<Piece> shared = section(15);
    List<Piece> mine = new ArrayList<>(shared);
    mine.addAll(section(3));
    List<Piece> yours = new ArrayList<>(shared);
    yours.addAll(section(3));

    List<Stretch> here = Stretch.of(mine, HEIGHT);
    List<Stretch> there = Stretch.of(yours, HEIGHT);

    assertThat(here.get(0)).isEqualTo(there.get(0));
    assertThat(here.get(1)).isNotEqualTo(there.get(1));
  }

  /** Whatever the sections are: nothing is lost, and each stretch but the last is worth one. */
  @Test
  void takesEachPieceOnce() {
    Random random = new Random(20_261_127);
    for (int i = 0; i < 200; i++) {
      List<Piece> page = sections(random.ints(random.nextInt(12), 1, 20).toArray());
      List<Stretch> stretches = Stretch.of(page, HEIGHT);

      assertThat(stretches.stream().flatMap(stretch -> stretch.pieces().stream()).toList())
          .isEqualTo(page);
      assertThat(stretches.subList(0, stretches.size() - 1))
          .allSatisfy(stretch -> assertThat(stretch.pieces()).hasSizeGreaterThanOrEqualTo(15));
    }
  }
}
