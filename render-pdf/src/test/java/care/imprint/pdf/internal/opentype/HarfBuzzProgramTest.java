package care.imprint.pdf.internal.opentype;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.pdf.HarfBuzz;
import care.imprint.pdf.TestFonts;
import care.imprint.pdf.internal.text.FontFace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Words that nobody wrote are shaped as HarfBuzz's program on this machine shapes them: letters of
 * a script in any order, with the marks they can take, by seed.
 */
@EnabledIfSystemProperty(named = HarfBuzz.PROGRAM, matches = ".+")
class HarfBuzzProgramTest {
  private static final int LINES = 400;
  private static final int WORDS = 6;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(names = {"ARABIC", "HEBREW", "DEVANAGARI", "GURMUKHI"})
  void wordsAreShapedAsHarfBuzzShapesThem(Script script) throws Exception {
    FontFace face = new FontFace(TestFonts.file(script.name().toLowerCase(Locale.ROOT)));
    RandomWords words = RandomWords.of(script, face, new Random(7));
    List<String> lines = IntStream.range(0, LINES).mapToObj(i -> words.line(WORDS)).toList();

    List<String> theirs = theirs(script, lines);

    List<String> different = new ArrayList<>();
    for (int i = 0; i < LINES; i++) {
      String ours = ShapedText.of(face, lines.get(i), script);
      if (!ours.equals(theirs.get(i))) {
        different.add(lines.get(i) + "\n  ours   " + ours + "\n  theirs " + theirs.get(i));
      }
    }
    assertThat(different).isEmpty();
  }

  private List<String> theirs(Script script, List<String> lines)
      throws IOException, InterruptedException {
    String font = script.name().toLowerCase(Locale.ROOT);
    return HarfBuzz.shape(folder, TestFonts.file(font), lines);
  }
}
