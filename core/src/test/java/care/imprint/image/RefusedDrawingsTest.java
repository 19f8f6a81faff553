package care.imprint.image;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.problem.Problem;
import care.imprint.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A drawing is refused")
class RefusedDrawingsTest {
  private static List<String> problems(byte[] content) {
    Problems problems = new Problems();
    Optional<Image> image = new ImageReader().read("a.svg", content, problems);
    assertThat(image).isEmpty();
    return problems.sorted().stream().map(Problem::toString).toList();
  }

  private static List<String> problems(String text) {
    return problems(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> problemsIn(String content) {
    return problems(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>\n" + content + "</svg>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<text>A</text>|svg-text: The drawing holds text: <text>.",
        "<script>a</script>|svg-program: The drawing holds a program or foreign content: <script>.",
        "<foreignObject/>|svg-program: The drawing holds a program or foreign content: <foreignObject>.",
        "<style>a{}</style>|svg-css: The drawing is styled with CSS: <style>.",
        "<use href='#a'/>|svg-reference: The drawing points to something that stands elsewhere: <use>.",
        "<image/>|svg-reference: The drawing points to something that stands elsewhere: <image>.",
        "<a><path/></a>|svg-reference: The drawing points to something that stands elsewhere: <a>.",
        "<filter/>|svg-effect: The drawing uses an effect that cannot be kept on every page and printer: <filter>.",
        "<linearGradient/>|svg-effect: The drawing uses an effect that cannot be kept on every page and printer: <linearGradient>.",
        "<animate/>|svg-animation: The drawing moves: <animate>.",
        "<p xmlns='http://www.w3.org/1999/xhtml'/>|svg-foreign: The drawing holds data of a drawing program: <p>.",
        "<svg/>|svg-unknown-element: The element <svg> is not used in drawings.",
        "<Path/>|svg-unknown-element: The element <Path> is not used in drawings."
      })
  void forAnElementThatIsNotOnTheList(String content, String problem) {
    assertThat(problemsIn(content)).containsExactly("a.svg:2:1: error " + problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<g  onload='a()'/>|5|svg-program: The drawing holds a program or foreign content: onload.",
        "<g style='fill:red'/>|4|svg-css: The drawing is styled with CSS: style.",
        "<g href='x'/>|4|svg-reference: The drawing points to something that stands elsewhere: href.",
        "<g fill='url(#a)'/>|4|svg-reference: The drawing points to something that stands elsewhere: fill.",
        "<g clip-path='url(http://x)'/>|4|svg-reference: The drawing points to something that stands elsewhere: clip-path.",
        "<g mask='a'/>|4|svg-effect: The drawing uses an effect that cannot be kept on every page and printer: mask.",
        "<g stroke-dasharray='1'/>|4|svg-effect: The drawing uses an effect that cannot be kept on every page and printer: stroke-dasharray.",
        "<g id='onclick=' font-size='3'/>|18|svg-unknown-attribute: The attribute “font-size” of <g> is not used in drawings.",
        "<g xmlns:i='ink' i:x='3'/>|18|svg-foreign: The drawing holds data of a drawing program: i:x.",
        "<g fill='currentColor'/>|4|svg-bad-color: The attribute “fill” of <g> names the colour “currentcolor”, which is not known.",
        "<g fill='rgba(0,0,0,.5)'/>|4|svg-bad-color: The attribute “fill” of <g> names the colour “rgba(0,0,0,.5)”, which is not known.",
        "<g stroke-linecap='square'/>|4|svg-bad-value: The attribute “stroke-linecap” of <g> cannot be read at “square”.",
        "<g transform='turn(3)'/>|4|svg-bad-value: The attribute “transform” of <g> cannot be read at “turn(3)”.",
        "<g transform='scale(1 2 3)'/>|4|svg-bad-value: The attribute “transform” of <g> cannot be read at “scale(1 2 3)”.",
        "<path d='M0 0 L1'/>|7|svg-bad-value: The attribute “d” of <path> cannot be read at “”.",
        "<path d='M0 0 X1'/>|7|svg-bad-value: The attribute “d” of <path> cannot be read at “X1”.",
        "<path d='L0 0'/>|7|svg-bad-value: The attribute “d” of <path> cannot be read at “L0 0”.",
        "<path d='M0 0A1 1 0 2 0 1 1'/>|7|svg-bad-value: The attribute “d” of <path> cannot be read at “2 0 1 1”.",
        "<path d='M1e999 0'/>|7|svg-bad-value: The attribute “d” of <path> cannot be read at “0”.",
        "<path d='M,0 0'/>|7|svg-bad-value: The attribute “d” of <path> cannot be read at “,0 0”.",
        "<rect width='50%' height='1'/>|7|svg-bad-value: The attribute “width” of <rect> cannot be read at “%”.",
        "<rect width='-1' height='1'/>|7|svg-bad-value: The attribute “width” of <rect> cannot be read at “-1”.",
        "<polygon points='1 2 3'/>|10|svg-bad-value: The attribute “points” of <polygon> cannot be read at “1 2 3”."
      })
  void forAnAttributeThatIsNotOnTheList(String content, int column, String problem) {
    assertThat(problemsIn(content)).containsExactly("a.svg:2:" + column + ": error " + problem);
  }

  @Test
  void withEveryProblemInOneRun() {
    assertThat(
            problemsIn(
                "<g onclick='x'>\r\n<foreignObject><rect style='x'/></foreignObject>\r<rect style='y'\n"
                    + "  fill='no'/><text/></g>"))
        .containsExactly(
            "a.svg:2:4: error svg-program: The drawing holds a program or foreign content: onclick.",
            "a.svg:3:1: error svg-program: The drawing holds a program or foreign content: <foreignObject>.",
            "a.svg:4:7: error svg-css: The drawing is styled with CSS: style.",
            "a.svg:5:3: error svg-bad-color: The attribute “fill” of <rect> names the colour “no”, which is not known.",
            "a.svg:5:14: error svg-text: The drawing holds text: <text>.");
  }

  @Test
  void andSaysInFrenchWhatToDo() {
    Problems problems = new Problems();
    new ImageReader()
        .read(
            "a.svg",
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><text/></svg>"
                .getBytes(StandardCharsets.UTF_8),
            problems);

    assertThat(problems.sorted().get(0).message(Locale.CANADA_FRENCH))
        .isEqualTo("Le dessin contient du texte : <text>.");
    assertThat(problems.sorted().get(0).hint(Locale.CANADA_FRENCH))
        .startsWith("Convertissez le texte en tracés");
  }

  @Nested
  class AsAWhole {
    @Test
    void ifItIsNoXml() {
      assertThat(problems("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>\n<g></svg>"))
          .containsExactly(
              "a.svg:2:6: error svg-not-xml: The drawing is not well-formed XML from here on.");
    }

    @Test
    void ifItEndsEarly() {
      assertThat(problems("<svg")).hasSize(1).first().asString().contains("svg-not-xml");
    }

    @Test
    void ifItIsNotUtf8() {
      assertThat(problems("<svg>é</svg>".getBytes(StandardCharsets.ISO_8859_1)))
          .containsExactly("a.svg: error svg-not-utf8: The drawing is not written in UTF-8.");
    }

    @Test
    void ifItIsOfNoNamespace() {
      assertThat(problems("<svg><rect/></svg>"))
          .containsExactly(
              "a.svg:1:1: error svg-not-svg: The outermost element is <svg> and not <svg> of SVG.");
    }

    @Test
    void ifItIsAPage() {
      assertThat(problems("<html><body/></html>"))
          .containsExactly(
              "a.svg:1:1: error svg-not-svg: The outermost element is <html> and not <svg> of SVG.");
    }

    @Test
    void ifItHasNoSize() {
      assertThat(problems("<svg xmlns='http://www.w3.org/2000/svg' width='3'><g/></svg>"))
          .containsExactly(
              "a.svg:1:1: error svg-no-size: The drawing does not say how large it is.");
    }

    @Test
    void ifItsViewBoxIsNone() {
      assertThat(problems("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 0 9'><g/></svg>"))
          .containsExactly(
              "a.svg:1:41: error svg-bad-value: The attribute “viewBox” of <svg> cannot be read at “0 0 0 9”.");
    }

    @Test
    void ifThereIsNothingToSee() {
      assertThat(problemsIn("<g/>"))
          .containsExactly("a.svg:1:1: error svg-empty: There is nothing to see in the drawing.");
    }

    @Test
    void ifItHasAStyleSheetElsewhere() {
      assertThat(
              problems(
                  "<?xml-stylesheet href='http://x'?>\n<svg xmlns='http://www.w3.org/2000/svg'"
                      + " viewBox='0 0 9 9'><circle r='1'/></svg>"))
          .containsExactly(
              "a.svg:1:1: error svg-css: The drawing is styled with CSS: <?xml-stylesheet?>.");
    }
  }

  @Nested
  class BeyondALimit {
    @Test
    void ofItsBytes() {
      assertThat(problems("<!--" + "x".repeat(512 * 1024 - 4)))
          .hasSize(1)
          .first()
          .asString()
          .contains("svg-not-xml");
      assertThat(problems("<!--" + "x".repeat(512 * 1024 - 3)))
          .containsExactly(
              "a.svg: error image-too-large: The file has 524289 bytes; at most 524288 are allowed.");
    }

    @Test
    void ofItsSegments() {
      String path = "<path d='M0 0%s'/>\n<path d='M0 0h1'/><path d='M0 0h1'/>";

      assertThat(problemsIn(path.formatted("h1".repeat(19_998))))
          .containsExactly(
              "a.svg:3:1: error svg-too-detailed: The drawing has more than 20000 lines and curves.");
    }

    @Test
    void ofItsDepth() {
      assertThat(problemsIn("<g>".repeat(31) + "<rect width='1' height='1'/>" + "</g>".repeat(31)))
          .containsExactly(
              "a.svg:2:94: error svg-too-deep: The drawing has groups in groups, more than 32 deep.");
    }

    @Test
    void ofItsCoordinates() {
      assertThat(problemsIn("<path d='M0 0h1000001'/>"))
          .containsExactly(
              "a.svg:2:1: error svg-too-far: A point of <path> lies more than 1000000 units from the origin.");
      assertThat(problemsIn("<path d='M0 0h1' transform='scale(1e300) scale(1e300)'/>"))
          .hasSize(1)
          .first()
          .asString()
          .contains("svg-too-far");
    }
  }

  @Nested
  class ThatIsHostile {
    @Test
    void withEntitiesThatMultiply() {
      StringBuilder laughs = new StringBuilder("<!DOCTYPE svg [<!ENTITY a0 'ha'>");
      for (int i = 1; i < 40; i++) {
        String again = "&a%s;".formatted(i - 1).repeat(10);
        laughs.append("<!ENTITY a%s '%s'>".formatted(i, again));
      }
      String text =
          laughs + "]>\n<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>&a39;</svg>";

      Assertions.assertTimeout(
          Duration.ofSeconds(5),
          () ->
              assertThat(problems(text))
                  .containsExactly(
                      "a.svg:1:1: error svg-doctype: The drawing has a document type declaration (<!DOCTYPE>)."));
    }

    @Test
    void withAnEntityThatIsAFile() {
      assertThat(
              problems(
                  """
                  <!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>
                  <svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>
                  <rect id='&x;'/></svg>"""))
          .hasSize(2)
          .first()
          .asString()
          .contains("svg-doctype");
    }

    @Test
    void withADocumentTypeFromElsewhere() {
      assertThat(
              problems(
                  "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://127.0.0.1:1/svg.dtd'>\n"
                      + "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><circle r='1'/></svg>"))
          .containsExactly(
              "a.svg:1:1: error svg-doctype: The drawing has a document type declaration (<!DOCTYPE>).");
    }

    @Test
    void withControlCharactersInValues() {
      assertThat(problemsIn("<g fill='&#10;&#9;red&#10;x'/>"))
          .containsExactly(
              "a.svg:2:4: error svg-bad-color: The attribute “fill” of <g> names the colour “red x”, which is not known.");
    }

    @Test
    void withTagsByTheThousand() {
      String text = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>%s</svg>";

      Assertions.assertTimeout(
          Duration.ofSeconds(20),
          () -> assertThat(problems(text.formatted("<b/>\n".repeat(100_000)))).hasSize(100_000));
    }
  }
}
