package care.imprint.edition;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.value.Color;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ColorPairTest {
  private static final Palette PALETTE = palette("#fffdf8");

  private static Palette palette(String surface) {
    return new Palette(
        Color.of("#0b5563"),
        Color.of("#fefefe"),
        Color.of("#b3541e"),
        Color.of("#1d2529"),
        Color.of("#4f5b62"),
        Color.of(surface),
        Color.of("#eef5f6"),
        Color.of("#c9d6d9"));
  }

  private static List<String> told(List<ColorPair> pairs) {
    return pairs.stream()
        .map(
            pair ->
                "%s %s on %s %s"
                    .formatted(pair.name(), pair.color(), pair.groundName(), pair.ground()))
        .toList();
  }

  @Nested
  class OfPages {
    @Test
    void areWordsOnBothGroundsAndOnPaper() {
      assertThat(told(ColorPair.onPages(PALETTE)))
          .containsExactly(
              "text #1d2529 on surface #fffdf8",
              "text #1d2529 on tint #eef5f6",
              "text #1d2529 on paper #ffffff",
              "muted #4f5b62 on surface #fffdf8",
              "muted #4f5b62 on tint #eef5f6",
              "muted #4f5b62 on paper #ffffff",
              "primary #0b5563 on surface #fffdf8",
              "primary #0b5563 on tint #eef5f6",
              "primary #0b5563 on paper #ffffff",
              "accent #b3541e on surface #fffdf8",
              "accent #b3541e on tint #eef5f6",
              "accent #b3541e on paper #ffffff",
              "on-primary #fefefe on primary #0b5563");
    }

    @Test
    void doNotNamePaperTwiceWhereTheSurfaceIsWhite() {
      assertThat(ColorPair.onPages(palette("#ffffff")))
          .extracting(ColorPair::groundName)
          .doesNotContain("paper")
          .contains("surface", "tint", "primary");
    }
  }

  @Nested
  class OfHandouts {
    @Test
    void areWordsOnPaperAndOnTheTintWithoutSmallPrint() {
      assertThat(told(ColorPair.inHandouts(PALETTE)))
          .containsExactly(
              "text #1d2529 on paper #ffffff",
              "text #1d2529 on tint #eef5f6",
              "muted #4f5b62 on paper #ffffff",
              "primary #0b5563 on paper #ffffff",
              "primary #0b5563 on tint #eef5f6",
              "accent #b3541e on paper #ffffff",
              "accent #b3541e on tint #eef5f6");
    }
  }

  /** Palettes thrown together without a thought for contrast. */
  @Nested
  class TheNearestColour {
    private static final int PALETTES = 400;

    private final Random random = new Random(20_260_506);

    private Palette anyPalette() {
      Color[] any =
          IntStream.range(0, 8)
              .mapToObj(i -> new Color(random.nextInt(0x1000000)))
              .toArray(Color[]::new);
      return new Palette(any[0], any[1], any[2], any[3], any[4], any[5], any[6], any[7]);
    }

    @Test
    void canBeReadOnTheGroundItIsOfferedFor() {
      int failing = 0;
      for (int i = 0; i < PALETTES; i++) {
        List<ColorPair> pairs = ColorPair.onPages(anyPalette());
        for (ColorPair pair : pairs) {
          if (!pair.contrast().isEnough()) {
            failing++;
            assertThat(pair.nearest(pairs, Color::isReadableOn))
                .hasValueSatisfying(
                    offered ->
                        assertThat(offered.contrast(pair.ground())).isGreaterThanOrEqualTo(4.5));
          }
        }
      }
      assertThat(failing).isGreaterThan(PALETTES);
    }

    @Test
    void canBeReadOnAllGroundsWhereAnyColourOfItsHueCan() {
      int onAll = 0;
      for (int i = 0; i < PALETTES; i++) {
        Palette palette = anyPalette();
        List<ColorPair> used =
            List.of(
                new ColorPair("text", palette.text(), "surface", palette.surface()),
                new ColorPair("text", palette.text(), "tint", palette.tint()));
        boolean possible =
            palette.text().nearest(other -> isReadableOnAll(other, used)).isPresent();
        if (!used.get(0).contrast().isEnough() && possible) {
          onAll++;
          assertThat(used.get(0).nearest(used, Color::isReadableOn))
              .hasValueSatisfying(offered -> assertThat(isReadableOnAll(offered, used)).isTrue());
        }
      }
      assertThat(onAll).isGreaterThan(PALETTES / 10);
    }

    private static boolean isReadableOnAll(Color color, List<ColorPair> used) {
      return used.stream().allMatch(pair -> color.isReadableOn(pair.ground()));
    }

    @Test
    void takesNoHeedOfGroundsThatOtherWordsStandOn() {
      ColorPair own = new ColorPair("text", Color.of("#777777"), "surface", Color.of("#ffffff"));
      ColorPair other = new ColorPair("muted", Color.of("#777777"), "tint", Color.of("#cccccc"));

      assertThat(own.nearest(List.of(own, other), Color::isReadableOn))
          .contains(Color.of("#767676"));
    }
  }
}
