package care.imprint.pdf.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.pdf.internal.text.ColorRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaginatorTest {
  private static final double ROOM = 100;
  private static final double HEAD = 1_000;

  /** A column of a hundred points on every page. */
  private record Column(double width, double height, double left) implements Frame {
    static final Column PLAIN = new Column(200, ROOM, 0);

    @Override
    public double top(int page) {
      return 0;
    }

    @Override
    public double bottom() {
      return height;
    }

    @Override
    public List<Paint> running(int page, int pages) {
      return List.of();
    }

    @Override
    public List<Paint> number(int page, int pages) {
      return List.of();
    }
  }

  /** A slab that shows a box, by whose horizontal place it is known again. */
  private static Slab slab(double mark, double gap, double height) {
    return Slab.of(gap, height, List.of(box(mark, height)));
  }

  private static Paint box(double mark, double height) {
    Optional<ColorRole> black = Optional.of(ColorRole.TEXT);
    return new Paint.Box(mark, 0, 1, height, black, Optional.empty(), 0);
  }

  /** Slabs of ten points each. */
  private static List<Slab> lines(int count) {
    return new ArrayList<>(IntStream.range(0, count).mapToObj(i -> slab(i, 0, 10)).toList());
  }

  private static void keep(List<Slab> slabs, int index, Keep wish) {
    slabs.set(index, slabs.get(index).kept(wish));
  }

  /** The marks of the slabs on each page, in the order they are painted. */
  private static List<List<Integer>> pages(List<Slab> slabs) {
    return Paginator.paginate(slabs, Column.PLAIN).stream().map(PaginatorTest::marks).toList();
  }

  private static List<Integer> marks(Page page) {
    return boxes(page).stream().map(box -> (int) box.x()).toList();
  }

  private static List<Paint.Box> boxes(Page page) {
    return page.paints().stream()
        .filter(Paint.Box.class::isInstance)
        .map(Paint.Box.class::cast)
        .toList();
  }

  @Nested
  class Breaking {
    @Test
    void aPageIsFilledBeforeTheNextBegins() {
      assertThat(pages(lines(14)))
          .containsExactly(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9), List.of(10, 11, 12, 13));
    }

    @Test
    void aHeadingGoesWithItsText() {
      List<Slab> slabs = lines(13);
      keep(slabs, 9, Keep.NEXT);
      assertThat(pages(slabs).get(1)).startsWith(9, 10);
    }

    @Test
    void aThingToBeSeenWholeMovesToTheNextPage() {
      List<Slab> slabs = lines(16);
      IntStream.range(6, 11).forEach(i -> keep(slabs, i, Keep.WHOLE));
      assertThat(pages(slabs).get(1)).startsWith(6, 7, 8, 9, 10, 11);
    }

    @Test
    void aHeadingPartsFromAThingThatFillsThePageRatherThanCutIt() {
      List<Slab> slabs = lines(14);
      keep(slabs, 1, Keep.NEXT);
      IntStream.range(2, 11).forEach(i -> keep(slabs, i, Keep.WHOLE));
      assertThat(pages(slabs)).element(1).isEqualTo(List.of(2, 3, 4, 5, 6, 7, 8, 9, 10, 11));
    }

    @Test
    void aThingHigherThanAPageIsCutWhereNoLineIsLeftAlone() {
      List<Slab> slabs = lines(14);
      IntStream.range(0, 13).forEach(i -> keep(slabs, i, Keep.WHOLE));
      keep(slabs, 8, Keep.LINES);
      keep(slabs, 9, Keep.LINES);
      assertThat(pages(slabs).get(1)).startsWith(8, 9, 10);
    }

    @Test
    void theLastPageIsNotLeftNearlyEmpty() {
      for (int count = 11; count <= 20; count++) {
        assertThat(pages(lines(count)).get(1)).hasSizeGreaterThanOrEqualTo(3);
      }
    }

    @Test
    void aThingBetterSeenWholeIsCutOnlyWhereAPageWouldEndAFifthEarly() {
      List<Slab> slabs = lines(14);
      IntStream.range(9, 13).forEach(i -> keep(slabs, i, Keep.SOFT));
      assertThat(pages(slabs).get(1)).startsWith(9);
      keep(slabs, 7, Keep.SOFT);
      keep(slabs, 8, Keep.SOFT);
      assertThat(pages(slabs).get(1)).startsWith(10);
    }

    @Test
    void aSlabHigherThanThePageHasAPageOfItsOwn() {
      List<Slab> slabs = lines(3);
      slabs.set(1, slab(1, 0, 150));
      assertThat(pages(slabs)).containsExactly(List.of(0), List.of(1), List.of(2));
    }
  }

  @Nested
  class Placing {
    @Test
    void spaceAboveIsDroppedAtTheTopOfAPage() {
      List<Slab> slabs = List.of(slab(0, 30, 60), slab(1, 30, 60));
      assertThat(Paginator.paginate(slabs, Column.PLAIN))
          .allSatisfy(page -> assertThat(boxes(page).get(0).y()).isZero());
    }

    @Test
    void theHeadOfATableIsShownAgainOnEachFurtherPage() {
      Slab head = slab(HEAD, 0, 10);
      List<Slab> slabs = new ArrayList<>(List.of(head.kept(Keep.WHOLE)));
      lines(25).forEach(row -> slabs.add(row.headed(head)));
      assertThat(pages(slabs))
          .hasSize(3)
          .allSatisfy(page -> assertThat(page).startsWith((int) HEAD))
          .allSatisfy(page -> assertThat(page).hasSizeLessThanOrEqualTo(10));
    }

    @Test
    void aPanelHasAGroundForItsPartOfEachPage() {
      Optional<ColorRole> fill = Optional.of(ColorRole.TINT);
      Panel panel = new Panel(-5, 50, fill, Optional.empty(), Optional.empty(), 0);
      List<Slab> slabs = lines(12).stream().map(slab -> slab.within(panel)).toList();
      List<Page> pages = Paginator.paginate(slabs, Column.PLAIN);
      assertThat(pages).hasSize(2);
      assertThat(pages)
          .allSatisfy(
              page -> {
                Paint.Box ground = boxes(page).get(0);
                assertThat(ground.width()).isEqualTo(50);
                assertThat(ground.height()).isEqualTo(10.0 * (marks(page).size() - 1));
              });
    }

    @Test
    void aPanelHasRoomAtItsEdgesWhereAPageCutsIt() {
      Optional<ColorRole> fill = Optional.of(ColorRole.TINT);
      Panel panel = new Panel(-5, 50, fill, Optional.empty(), Optional.empty(), 0).padded(4);
      List<Slab> slabs = lines(16).stream().map(slab -> slab.within(panel)).toList();
      List<Page> pages = Paginator.paginate(slabs, Column.PLAIN);
      assertThat(pages).hasSize(2);
      assertThat(edges(pages.get(0))).containsExactly(0, 4);
      assertThat(edges(pages.get(1))).containsExactly(4, 0);
    }

    /** The room between the ground, which comes first, and what stands on it, above and below. */
    private static List<Integer> edges(Page page) {
      Paint.Box ground = boxes(page).get(0);
      Paint.Box first = boxes(page).get(1);
      Paint.Box last = boxes(page).get(boxes(page).size() - 1);
      double below = ground.y() + ground.height() - last.y() - last.height();
      return List.of((int) (first.y() - ground.y()), (int) below);
    }

    @Test
    void anchorsKnowTheirPage() {
      List<Slab> slabs = lines(12);
      slabs.set(11, slabs.get(11).anchored("end"));
      Page last = Paginator.paginate(slabs, Column.PLAIN).get(1);
      assertThat(last.targets()).flatExtracting(Page.Target::anchors).containsExactly("end");
    }
  }

  /** Columns of random slabs; what does not hold for one is reported with its seed. */
  @Nested
  class AnyColumn {
    private static final List<Keep> WISHES =
        List.of(Keep.FREE, Keep.FREE, Keep.FREE, Keep.FREE, Keep.NEXT, Keep.WHOLE, Keep.LINES);

    static IntStream seeds() {
      return IntStream.range(0, 300);
    }

    private static List<Slab> column(int seed) {
      Random random = new Random(seed);
      List<Slab> slabs = new ArrayList<>();
      int count = 1 + random.nextInt(80);
      for (int i = 0; i < count; i++) {
        double height = 2 + random.nextInt(random.nextInt(8) == 0 ? 60 : 15);
        Keep wish = WISHES.get(random.nextInt(WISHES.size()));
        slabs.add(slab(i, random.nextInt(6), height).kept(wish));
      }
      if (count > 20) {
        Slab head = slab(HEAD, 0, 2);
        IntStream.range(5, 20).forEach(i -> slabs.set(i, slabs.get(i).headed(head)));
      }
      return slabs;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void losesNothingAndShowsNothingTwice(int seed) {
      List<Slab> slabs = column(seed);
      assertThat(pages(slabs).stream().flatMap(List::stream).filter(mark -> mark < HEAD))
          .containsExactlyElementsOf(IntStream.range(0, slabs.size()).boxed().toList());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void overfillsNoPage(int seed) {
      assertThat(Paginator.paginate(column(seed), Column.PLAIN))
          .flatExtracting(PaginatorTest::boxes)
          .allSatisfy(box -> assertThat(box.y() + box.height()).isLessThanOrEqualTo(ROOM + 0.02));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepsTogetherWhateverFitsAPage(int seed) {
      List<Slab> slabs = column(seed);
      List<Integer> cuts = PageCuts.of(slabs, Column.PLAIN);
      for (Keep wish : List.of(Keep.NEXT, Keep.WHOLE, Keep.LINES)) {
        for (int[] run : runs(slabs, wish)) {
          List<Slab> kept = slabs.subList(run[0], run[1]);
          double head = kept.get(0).head().map(Slab::height).orElse(0.0);
          if (Slabs.height(kept) + head <= ROOM) {
            assertThat(cuts).as("%s %s", wish, kept).noneMatch(cut -> cut > run[0] && cut < run[1]);
          }
        }
      }
    }

    /** The longest runs of slabs that want to stay together at least so much. */
    private static List<int[]> runs(List<Slab> slabs, Keep wish) {
      List<int[]> runs = new ArrayList<>();
      int start = 0;
      for (int i = 0; i < slabs.size(); i++) {
        if (i == slabs.size() - 1 || slabs.get(i).keep().compareTo(wish) < 0) {
          runs.add(new int[] {start, i + 1});
          start = i + 1;
        }
      }
      return runs;
    }
  }
}
