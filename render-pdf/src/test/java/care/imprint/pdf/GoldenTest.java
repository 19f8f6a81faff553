package care.imprint.pdf;

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
 * What a screen reader is told of each kind of block and inline, as golden files: what the block
 * adds to an edition that says nothing else. {@code -Dimprint.goldens=write} writes them anew.
 */
class GoldenTest {
  private static final PdfRenderer RENDERER = PdfRenderer.create();

  static Stream<Class<?>> blocks() {
    return Arrays.stream(Block.class.getPermittedSubclasses());
  }

  static Stream<Class<?>> inlines() {
    return Arrays.stream(Inline.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void aBlockIsToldAsItsGoldenSays(Class<?> kind) throws IOException {
    Block block =
        SampleBlocks.everyBlock().stream().filter(kind::isInstance).findFirst().orElseThrow();
    matches(nameOf(kind), told(block));
  }

  @ParameterizedTest
  @MethodSource("inlines")
  void anInlineIsToldAsItsGoldenSays(Class<?> kind) throws IOException {
    Inline inline =
        SampleBlocks.everyInline().stream().filter(kind::isInstance).findFirst().orElseThrow();
    List<Inline> sentence = List.of(Inline.text("Before "), inline, Inline.text(" after."));
    matches("inline-" + nameOf(kind), told(new Block.Paragraph(sentence)));
  }

  @Test
  void aWholeEditionIsToldAsItsGoldenSays() throws IOException {
    matches("edition", lines(List.of(SampleBlocks.paragraph("The body.")), Locale.CANADA_FRENCH));
  }

  private static List<String> told(Block block) {
    List<String> bare = lines(List.of(), Locale.CANADA);
    List<String> told = lines(List.of(block), Locale.CANADA);
    int start = 0;
    while (start < bare.size() && bare.get(start).equals(told.get(start))) {
      start++;
    }
    return told.subList(start, told.size() - (bare.size() - start));
  }

  private static List<String> lines(List<Block> body, Locale locale) {
    return StructureText.lines(
        PdfRendererTest.render(RENDERER, Editions.of(SampleParts.TEAL, locale, body)));
  }

  private static String nameOf(Class<?> kind) {
    return kind.getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  private static void matches(String name, List<String> told) throws IOException {
    String text = String.join("\n", told) + "\n";
    if (System.getProperty("imprint.goldens", "").equals("write")) {
      Path folder = Path.of("src/test/resources/care/imprint/pdf/goldens");
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
