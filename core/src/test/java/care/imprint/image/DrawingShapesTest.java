package care.imprint.image;

import static care.imprint.image.Drawings.drawing;
import static care.imprint.image.Drawings.path;
import static care.imprint.image.Drawings.shape;
import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.image.Segment.Close;
import care.imprint.image.Segment.Curve;
import care.imprint.image.Segment.Line;
import care.imprint.image.Segment.Move;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A shape in an SVG drawing")
class DrawingShapesTest {
  private static final double KAPPA = 0.552285;

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
}
