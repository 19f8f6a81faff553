package care.imprint.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import care.imprint.image.Segment.Close;
import care.imprint.image.Segment.Curve;
import care.imprint.image.Segment.Line;
import care.imprint.image.Segment.Move;
import care.imprint.problem.Problems;
import care.imprint.value.Color;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An SVG drawing")
class DrawingReadingTest {
  private static final double KAPPA = 0.552285;

  private static Drawing svg(String attributes, String content) {
    String text =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" %s>%s</svg>".formatted(attributes, content);
    Problems problems = new Problems();
    Optional<Image> image =
        new ImageReader().read("a.svg", text.getBytes(StandardCharsets.UTF_8), problems);
    assertThat(problems.sorted()).isEmpty();
    return (Drawing) image.orElseThrow();
  }

  private static Drawing drawing(String content) {
    return svg("viewBox='0 0 100 100'", content);
  }

  private static Shape shape(String content) {
    List<Shape> shapes = drawing(content).shapes();
    assertThat(shapes).hasSize(1);
    return shapes.get(0);
  }

  private static List<Segment> path(String data) {
    return shape("<path d='%s'/>".formatted(data)).path();
  }

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
  class Paths {
    @Test
    void haveAbsoluteAndRelativeLines() {
      assertThat(path("M10 10 20 10 L20,20 l-5 5h-5v-5H2V3z"))
          .containsExactly(
              new Move(10, 10),
              new Line(20, 10),
              new Line(20, 20),
              new Line(15, 25),
              new Line(10, 25),
              new Line(10, 20),
              new Line(2, 20),
              new Line(2, 3),
              new Close());
    }

    @Test
    void mayWriteNumbersWithoutSpaces() {
      assertThat(path("m.5.5-1-1e1l+1,2."))
          .containsExactly(new Move(.5, .5), new Line(-.5, -9.5), new Line(.5, -7.5));
    }

    @Test
    void goOnWhereAClosedPartStarted() {
      assertThat(path("m1 1h2v2zl5 5"))
          .containsExactly(
              new Move(1, 1),
              new Line(3, 1),
              new Line(3, 3),
              new Close(),
              new Move(1, 1),
              new Line(6, 6));
    }

    @Test
    void mirrorTheControlPointOfASmoothCurve() {
      assertThat(path("M0 0C1 2 3 4 5 4s3-4 5-4")).endsWith(new Curve(7, 4, 8, 0, 10, 0));
    }

    @Test
    void takeTheirOwnPointWhereASmoothCurveFollowsNone() {
      assertThat(path("M4 4S8 0 10 0")).endsWith(new Curve(4, 4, 8, 0, 10, 0));
    }

    @Test
    void turnQuadraticCurvesIntoCubicOnes() {
      assertThat(path("M0 0Q3 6 6 0T12 0"))
          .containsExactly(
              new Move(0, 0), new Curve(2, 4, 4, 4, 6, 0), new Curve(8, -4, 10, -4, 12, 0));
    }

    @Test
    void keepAnEmptyPathInvisible() {
      assertThat(drawing("<path d=''/><rect width='1' height='1'/>").shapes()).hasSize(1);
    }
  }

  @Nested
  class Arcs {
    @Test
    void ofAQuarterAreOneCurve() {
      assertThat(path("M10 0A10 10 0 0 1 0 10"))
          .containsExactly(new Move(10, 0), new Curve(10, 5.522847, 5.522847, 10, 0, 10));
    }

    @Test
    void takeFlagsWithoutSpaces() {
      assertThat(path("M10 0a10 10 0 01-10 10")).isEqualTo(path("M10 0A10 10 0 0 1 0 10"));
    }

    /** The four arcs between the same two points, from the illustration in the SVG standard. */
    @ParameterizedTest
    @CsvSource({"0,0,2", "0,1,2", "1,0,5", "1,1,5"})
    void turnAsTheirFlagsSay(int large, int sweep, int segments) {
      List<Segment> path = path("M0 0A10 10 0 %s %s 12 0".formatted(large, sweep));
      double side = path.stream().skip(1).mapToDouble(s -> ((Curve) s).y1()).sum();

      assertThat(path).hasSize(segments);
      assertThat(path.get(path.size() - 1)).extracting("x", "y").containsExactly(12.0, 0.0);
      assertThat(side < 0).isEqualTo(sweep == 1);
    }

    @Test
    void lieOnTheirEllipse() {
      List<Segment> path = path("M20 0A20 10 0 1 1 0 -10");

      assertThat(path).hasSize(4);
      assertThat(path.stream().skip(1).map(Curve.class::cast))
          .allSatisfy(
              end ->
                  assertThat(Math.pow(end.x() / 20, 2) + Math.pow(end.y() / 10, 2))
                      .isCloseTo(1, within(1e-6)));
      assertThat(path.get(1)).extracting("x", "y").containsExactly(0.0, 10.0);
      assertThat(path.get(2)).extracting("x", "y").containsExactly(-20.0, 0.0);
    }

    /** An ellipse of radii 20 and 10 tilted by a quarter turn has radii 10 and 20. */
    @Test
    void tiltTheirEllipse() {
      List<Segment> tilted = path("M10 0A20 10 90 0 1 0 20");

      assertThat(tilted)
          .containsExactly(new Move(10, 0), new Curve(10, 11.045695, 5.522847, 20, 0, 20));
    }

    @Test
    void growTheirRadiiToReachTheEnd() {
      List<Segment> path = path("M0 0A1 1 0 0 1 20 0");

      assertThat(path).hasSize(3);
      assertThat(path.get(1)).extracting("x", "y").containsExactly(10.0, -10.0);
    }

    @Test
    void withoutRadiusAreLines() {
      assertThat(path("M0 0A0 5 0 0 1 20 0")).containsExactly(new Move(0, 0), new Line(20, 0));
    }

    @Test
    void toWhereTheyStartAreNothing() {
      assertThat(path("M1 1A5 5 0 1 1 1 1L2 2")).containsExactly(new Move(1, 1), new Line(2, 2));
    }
  }

  @Nested
  class BasicShapes {
    @Test
    void areRectangles() {
      assertThat(shape("<rect x='1' y='2' width='10' height='20'/>").path())
          .containsExactly(
              new Move(1, 2), new Line(11, 2), new Line(11, 22), new Line(1, 22), new Close());
    }

    @Test
    void areRoundedRectangles() {
      List<Segment> path = shape("<rect width='10' height='20' rx='2'/>").path();

      assertThat(path)
          .startsWith(
              new Move(2, 0),
              new Line(8, 0),
              new Curve(9.104569, 0, 10, 0.895431, 10, 2),
              new Line(10, 18))
          .hasSize(10);
    }

    @Test
    void roundNoMoreThanHalfASide() {
      assertThat(shape("<rect width='10' height='20' rx='50' ry='1'/>").path())
          .startsWith(new Move(5, 0), new Line(5, 0));
    }

    @Test
    void areCircles() {
      assertThat(shape("<circle cx='5' cy='6' r='1'/>").path())
          .startsWith(new Move(6, 6), new Curve(6, 6.552285, 5.552285, 7, 5, 7))
          .endsWith(new Curve(5 + KAPPA, 5, 6, 6 - KAPPA, 6, 6), new Close())
          .hasSize(6);
    }

    @Test
    void areEllipses() {
      assertThat(shape("<ellipse cx='5' cy='5' rx='4' ry='2'/>").path())
          .startsWith(new Move(9, 5), new Curve(9, 6.104569, 7.209139, 7, 5, 7));
    }

    @Test
    void areLinesAndPolygons() {
      assertThat(shape("<polyline points='1,2 3,4' stroke='red'/>").path())
          .containsExactly(new Move(1, 2), new Line(3, 4));
      assertThat(shape("<polygon points='1,2 3,4 5 6'/>").path())
          .containsExactly(new Move(1, 2), new Line(3, 4), new Line(5, 6), new Close());
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "<rect width='0' height='3'/>",
          "<circle r='0'/>",
          "<ellipse rx='1'/>",
          "<polygon points=''/>",
          "<path/>"
        })
    void withoutExtentAreNotThere(String content) {
      assertThat(drawing(content + "<rect width='1' height='1'/>").shapes()).hasSize(1);
    }
  }

  @Nested
  class Transforms {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "translate(3)|4|1",
          "translate(3,4)|4|5",
          "scale(2)|2|2",
          "scale(2 3)|2|3",
          "rotate(90)|-1|1",
          "rotate(90 1 0)|0|0",
          "skewX(45)|2|1",
          "skewY(45)|1|2",
          "matrix(1 2 3 4 5 6)|9|12",
          "translate(10) scale(2)|12|2",
          "scale(2), translate(10)|22|2"
        })
    void moveCoordinates(String transform, double x, double y) {
      assertThat(shape("<path d='M1 1h0' transform='%s'/>".formatted(transform)).path().get(0))
          .isEqualTo(new Move(x, y));
    }

    @Test
    void addUpThroughGroups() {
      Shape shape =
          shape(
              "<g transform='translate(10 0)'><g transform='scale(2)'>"
                  + "<line x1='1' y1='1' x2='2' y2='2' stroke='red' stroke-width='3'/></g></g>");

      assertThat(shape.path()).containsExactly(new Move(12, 2), new Line(14, 4));
      assertThat(shape.stroke().orElseThrow().width()).isEqualTo(6);
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
