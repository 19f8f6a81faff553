package care.imprint.image;

import static care.imprint.image.Drawings.drawing;
import static care.imprint.image.Drawings.shape;
import static care.imprint.image.Drawings.svg;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import care.imprint.image.Segment.Line;
import care.imprint.image.Segment.Move;
import care.imprint.problem.Problems;
import care.imprint.value.Color;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An SVG drawing")
class DrawingReadingTest {
  @Nested
  class Frame {
    @Test
    void isTheViewBoxWithItsOriginAtTheTopLeft() {
      Drawing drawing =
          svg(
              "viewBox='-10 20 40 30' width='100%'",
              "<line x1='0' y1='20' x2='5' y2='25' stroke='red'/>");

      assertThat(drawing.width()).isEqualTo(40);
      assertThat(drawing.height()).isEqualTo(30);
      assertThat(drawing.shapes().get(0).path()).containsExactly(new Move(10, 0), new Line(15, 5));
    }

    @ParameterizedTest
    @CsvSource({"96,96", "96px,96", "1in,96", "72pt,96", "25.4mm,96", "2.54cm,96", "6pc,96"})
    void isWidthAndHeightWhereThereIsNoViewBox(String length, double pixels) {
      Drawing drawing =
          svg("width='%s' height='10'".formatted(length), "<rect width='1' height='1'/>");

      assertThat(drawing.width()).isCloseTo(pixels, within(1e-6));
      assertThat(drawing.height()).isEqualTo(10);
    }
  }

  @Nested
  class Paint {
    @Test
    void isBlackWithoutOutlineUnlessSaid() {
      Shape shape = shape("<rect width='1' height='1'/>");

      assertThat(shape.fill()).contains(new Color(0));
      assertThat(shape.stroke()).isEmpty();
      assertThat(shape.opacity()).isEqualTo(1);
      assertThat(shape.evenOdd()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "#abc|#aabbcc",
          "#ABCDEF|#abcdef",
          "navy|#000080",
          "Orange|#ffa500",
          "grey|#808080",
          "rgb(1, 2,3)|#010203",
          "rgb(300 0 0)|#ff0000"
        })
    void isAColour(String written, String read) {
      assertThat(shape("<rect width='1' height='1' fill='%s'/>".formatted(written)).fill())
          .contains(Color.of(read));
    }

    @Test
    void isHandedDownByGroups() {
      Shape shape =
          shape(
              "<g fill='none' stroke='#00f' stroke-width='2' stroke-linecap='round'"
                  + " fill-rule='evenodd'><path d='M0 0h1'/></g>");

      assertThat(shape.fill()).isEmpty();
      assertThat(shape.evenOdd()).isTrue();
      assertThat(shape.stroke()).contains(new Stroke(new Color(0xFF), 2, true));
    }

    @Test
    void canBeSaidAtTheRoot() {
      assertThat(svg("viewBox='0 0 9 9' fill='red'", "<circle r='1'/>").shapes().get(0).fill())
          .contains(new Color(0xFF0000));
    }

    @Test
    void multipliesOpacities() {
      Shape shape =
          shape("<g opacity='.5'><rect width='1' height='1' opacity='50%' fill-opacity='.5'/></g>");

      assertThat(shape.opacity()).isEqualTo(.125);
    }

    @Test
    void becomesTwoShapesWhereFillAndOutlineDifferInOpacity() {
      List<Shape> shapes =
          drawing("<rect width='1' height='1' stroke='red' fill-opacity='.5'/>").shapes();

      assertThat(shapes).extracting(Shape::opacity).containsExactly(.5, 1.0);
      assertThat(shapes).extracting(shape -> shape.fill().isPresent()).containsExactly(true, false);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "<rect width='1' height='1' fill='none'/>",
          "<rect width='1' height='1' opacity='0'/>",
          "<path d='M0 0h1' fill='none' stroke='red' stroke-width='0'/>",
          "<defs><rect width='1' height='1'/></defs>"
        })
    void thatCannotBeSeenIsDropped(String content) {
      assertThat(drawing(content + "<rect width='1' height='1'/>").shapes()).hasSize(1);
    }
  }

  @Test
  void mayHoldWordsAboutItself() {
    assertThat(
            shape(
                "<title>A <b xmlns='x'>title</b></title><desc>Words</desc><metadata><x/></metadata>"
                    + "<!-- <script/> --><rect width='1' height='1'><title>One</title></rect>"))
        .isNotNull();
  }

  @Test
  void mayNameTheNamespaceByAPrefix() {
    String text =
        "\uFEFF<?xml version='1.0'?>\n<s:svg xmlns:s='http://www.w3.org/2000/svg' viewBox='0 0 1 1'>"
            + "<s:rect width='1' height='1'/></s:svg>";

    assertThat(
            new ImageReader().read("a.SVG", text.getBytes(StandardCharsets.UTF_8), new Problems()))
        .isPresent();
  }

  @Test
  void isTheSameUnderEveryDefaultLocale() {
    Locale before = Locale.getDefault();
    Drawing english = drawing("<circle r='1.5' fill='LIME'/>");
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
      assertThat(drawing("<circle r='1.5' fill='LIME'/>")).isEqualTo(english);
    } finally {
      Locale.setDefault(before);
    }
  }
}
