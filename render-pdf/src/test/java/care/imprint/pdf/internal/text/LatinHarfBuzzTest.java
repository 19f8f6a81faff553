package care.imprint.pdf.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.pdf.HarfBuzz;
import care.imprint.typeface.BundledTypefaces;
import care.imprint.typeface.FontFile;
import care.imprint.typeface.Typeface;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each pair of letters in each bundled font stands as HarfBuzz's program on this machine sets it,
 * with kerning and standard ligatures.
 */
@EnabledIfSystemProperty(named = HarfBuzz.PROGRAM, matches = ".+")
class LatinHarfBuzzTest {
  private static final String LETTERS =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
          + "àâæçèéêëîïôœùûüÿÀÂÆÇÈÉÊËÎÏÔŒÙÛÜ.,;:!?’‘“”«»()-–—/$%&";

  @TempDir Path folder;

  static Stream<Typeface> typefaces() {
    return BundledTypefaces.ids().stream().map(BundledTypefaces::of);
  }

  @ParameterizedTest
  @MethodSource("typefaces")
  void eachPairStandsAsHarfBuzzSetsIt(Typeface typeface) throws Exception {
    for (FontFile file :
        List.of(typeface.regular(), typeface.bold(), typeface.italic(), typeface.boldItalic())) {
      FontFace face = new FontFace(file.ttf());
      List<String> lines = lines();
      List<String> theirs =
          HarfBuzz.shape(folder, file.ttf(), lines, "--features=-calt,-ccmp,-locl,-clig,-mark");
      List<String> different = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        String ours = shaped(face, lines.get(i));
        if (!ours.equals(theirs.get(i))) {
          different.add(lines.get(i) + "\n  ours   " + ours + "\n  theirs " + theirs.get(i));
        }
      }
      assertThat(different).as(typeface.family()).isEmpty();
    }
  }

  /** A line for each letter: before each other, a space between the pairs; and what joins. */
  private static List<String> lines() {
    List<String> lines = new ArrayList<>(List.of("office waffle fjord fluffy affix baffle"));
    LETTERS
        .chars()
        .mapToObj(Character::toString)
        .map(first -> LETTERS.chars().mapToObj(second -> first + (char) second))
        .map(pairs -> pairs.collect(Collectors.joining(" ")))
        .forEach(lines::add);
    return lines;
  }

  private static String shaped(FontFace face, String line) {
    return new Shaper()
        .shape(line, new FontStack(List.of(face))).stream()
            .flatMap(
                run ->
                    IntStream.range(0, run.size())
                        .mapToObj(i -> run.glyph(i) + "+" + run.advance(i)))
            .collect(Collectors.joining("|", "[", "]"));
  }
}
