package care.imprint.html;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.article.Block;
import care.imprint.article.Inline;
import care.imprint.fixtures.SampleBlocks;
import care.imprint.fixtures.SampleParts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The structure and the words of each kind of block and inline, as golden files: what the block
 * adds to a page that says nothing else. {@code -Dimprint.goldens=write} writes them anew.
 */
class GoldenTest {
  private static final String TEXT = "        div class=imprint-text";

  static Stream<Class<?>> blocks() {
    return Arrays.stream(Block.class.getPermittedSubclasses());
  }

  static Stream<Class<?>> inlines() {
    return Arrays.stream(Inline.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void aBlockIsMadeAsItsGoldenSays(Class<?> kind) throws IOException {
    Block block =
        SampleBlocks.everyBlock().stream().filter(kind::isInstance).findFirst().orElseThrow();
    matches(nameOf(kind), made(block));
  }

  @ParameterizedTest
  @MethodSource("inlines")
  void anInlineIsMadeAsItsGoldenSays(Class<?> kind) throws IOException {
    Inline inline =
        SampleBlocks.everyInline().stream().filter(kind::isInstance).findFirst().orElseThrow();
    List<Inline> sentence = List.of(Inline.text("Before "), inline, Inline.text(" after."));
    matches("inline-" + nameOf(kind), made(new Block.Paragraph(sentence)));
  }

  @Test
  void aWholePageIsMadeAsItsGoldenSays() throws IOException {
    matches("page", lines(List.of(SampleBlocks.paragraph("The body.")), Locale.CANADA_FRENCH));
  }

  @Test
  void aFragmentIsMadeAsItsGoldenSays() throws IOException {
    List<Block> body = List.of(SampleBlocks.paragraph("The body."));
    String fragment =
        HtmlRenderer.create()
            .fragment()
            .string(Editions.of(SampleParts.TEAL, Locale.CANADA_FRENCH, body));
    List<String> lines = StructureLines.of(Html.parse(fragment));
    matches("fragment", lines.subList(lines.indexOf("  body") + 1, lines.size()));
  }

  private static List<String> made(Block block) {
    List<String> bare = body(List.of());
    List<String> made = body(List.of(block));
    return made.subList(0, made.size() - bare.size()).stream()
        .map(line -> line.substring(TEXT.indexOf('d') + 2))
        .toList();
  }

  private static List<String> lines(List<Block> body, Locale locale) {
    return StructureLines.of(
        Html.parse(
            HtmlRenderer.create().page().string(Editions.of(SampleParts.TEAL, locale, body))));
  }

  private static List<String> body(List<Block> body) {
    List<String> lines = lines(body, Locale.CANADA);
    return lines.subList(lines.indexOf(TEXT) + 1, lines.size());
  }

  private static String nameOf(Class<?> kind) {
    return kind.getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  private static void matches(String name, List<String> made) throws IOException {
    String text = String.join("\n", made) + "\n";
    if (System.getProperty("imprint.goldens", "").equals("write")) {
      Path folder = Path.of("src/test/resources/care/imprint/html/goldens");
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(name + ".txt"), text);
      return;
    }
    assertThat(text).isEqualTo(golden(name));
  }

  private static String golden(String name) throws IOException {
    try (InputStream in = GoldenTest.class.getResourceAsStream("goldens/" + name + ".txt")) {
      Objects.requireNonNull(in, "no golden of " + name);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
