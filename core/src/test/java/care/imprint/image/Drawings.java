package care.imprint.image;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** SVG that is right, read without a problem. */
final class Drawings {
  private Drawings() {}

  static Drawing svg(String attributes, String content) {
    String text =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" %s>%s</svg>".formatted(attributes, content);
    Problems problems = new Problems();
    Optional<Image> image =
        new ImageReader().read("a.svg", text.getBytes(StandardCharsets.UTF_8), problems);
    assertThat(problems.sorted()).isEmpty();
    return (Drawing) image.orElseThrow();
  }

  static Drawing drawing(String content) {
    return svg("viewBox='0 0 100 100'", content);
  }

  static Shape shape(String content) {
    List<Shape> shapes = drawing(content).shapes();
    assertThat(shapes).hasSize(1);
    return shapes.get(0);
  }

  static List<Segment> path(String data) {
    return shape("<path d='%s'/>".formatted(data)).path();
  }
}
