package care.imprint.image;

import static care.imprint.image.Drawings.drawing;
import static care.imprint.image.Drawings.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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

@DisplayName("A path in an SVG drawing")
class DrawingPathsTest {
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
}
