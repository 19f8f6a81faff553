package care.imprint.typeface;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.problem.Problem;
import care.imprint.problem.Problems;
import care.imprint.value.Slug;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A font file")
class FontReaderTest {
  private static byte[] font(String id) {
    return BundledTypefaces.of(Slug.of(id)).regular().ttf().toByteArray();
  }

  private static byte[] font() {
    return font("lato");
  }

  private static List<String> problems(byte[] content) {
    Problems problems = new Problems();
    boolean read = new FontReader().read("fonts/own.ttf", content, problems).isPresent();
    assertThat(read).isEqualTo(!problems.hasErrors());
    return problems.sorted().stream().map(Problem::toString).toList();
  }

  /** Where a table starts in a file. */
  private static int table(byte[] font, String name) {
    ByteBuffer file = ByteBuffer.wrap(font);
    for (int i = 0; i < file.getShort(4); i++) {
      int entry = 12 + 16 * i;
      if (new String(font, entry, 4, StandardCharsets.ISO_8859_1).equals(name)) {
        return file.getInt(entry + 8);
      }
    }
    throw new IllegalArgumentException(name);
  }

  private static byte[] with16(String table, int offset, int value) {
    byte[] font = font();
    ByteBuffer.wrap(font).putShort(table(font, table) + offset, (short) value);
    return font;
  }

  @ParameterizedTest
  @ValueSource(strings = {"source-sans-3", "source-serif-4", "inter", "lato", "eb-garamond"})
  void isReadWhereNothingIsWrongWithIt(String id) {
    assertThat(problems(font(id))).isEmpty();
  }

  @Test
  void isKeptAsItIsForPages() {
    FontFile font = new FontReader().read("own.ttf", font(), new Problems()).orElseThrow();

    assertThat(font.ttf().toByteArray()).isEqualTo(font());
    assertThat(font.woff2()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0x0002", "0x0102", "0x0100", "0x0200", "0x0104"})
  void isRefusedWhereItForbidsToBeEmbedded(String rights) {
    assertThat(problems(with16("OS/2", 8, Integer.decode(rights))))
        .containsExactly(
            "fonts/own.ttf: error font-embedding-forbidden: The font does not permit to be embedded"
                + " in part (its field fsType is %s).".formatted(rights));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0x0000", "0x0004", "0x0008", "0x000c", "0x0006"})
  void isTakenWhereItPermitsToBeEmbedded(String rights) {
    assertThat(problems(with16("OS/2", 8, Integer.decode(rights)))).isEmpty();
  }

  @Test
  void isRefusedBeforeItIsLookedIntoWhereItIsTooLong() {
    assertThat(problems(new byte[FontReader.MAX_BYTES + 1]))
        .containsExactly(
            "fonts/own.ttf: error font-too-large: The font file has 4194305 bytes, more than"
                + " 4194304.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          OTTO | OpenType, PostScript outlines (CFF)
          ttcf | TrueType Collection
          wOFF | WOFF
          wOF2 | WOFF2
          %PDF | ?
          """)
  void isRefusedWhereItIsOfAnotherKind(String mark, String kind) {
    byte[] font = font();
    System.arraycopy(mark.getBytes(StandardCharsets.ISO_8859_1), 0, font, 0, 4);

    assertThat(problems(font))
        .containsExactly(
            "fonts/own.ttf: error font-wrong-kind: This is no TrueType font: " + kind + ".");
    assertThat(problems(new byte[2])).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "head, 12, 1, head",
    "head, 18, 0, head",
    "hhea, 34, 0, hhea",
    "hhea, 34, 65535, hhea",
    "cmap, 2, 999, cmap",
    "maxp, 4, 65535, hmtx"
  })
  void isRefusedWhereATableContradicts(String table, int offset, int value, String told) {
    assertThat(problems(with16(table, offset, value)))
        .containsExactly(
            ("fonts/own.ttf: error font-damaged: The table “%s” of the font is missing, cut short"
                    + " or contradicts another.")
                .formatted(told));
  }

  @Test
  void isRefusedWhereAComposedGlyphHoldsItself() {
    byte[] font = font();
    ByteBuffer file = ByteBuffer.wrap(font);
    int loca = table(font, "loca");
    boolean wide = file.getShort(table(font, "head") + 50) == 1;
    int glyphs = Short.toUnsignedInt(file.getShort(table(font, "maxp") + 4));
    int outlines = table(font, "glyf");
    for (int i = 0; i < glyphs; i++) {
      int start =
          wide ? file.getInt(loca + 4 * i) : 2 * Short.toUnsignedInt(file.getShort(loca + 2 * i));
      if (file.getShort(outlines + start) < 0) {
        file.putShort(outlines + start + 12, (short) i);
        break;
      }
    }

    assertThat(problems(font)).singleElement().asString().contains("“glyf”");
  }

  @Test
  void isRefusedWhereItIsCutShortAnywhere() {
    byte[] font = font();
    for (int length = 0; length < font.length - 64; length += 9_970) {
      assertThat(problems(Arrays.copyOf(font, length))).as("%s bytes", length).hasSize(1);
    }
  }

  @Test
  void endsWithAnAnswerWhateverBytesAreChanged() {
    Random random = new Random(11);
    byte[] font = font();
    for (int i = 0; i < 500; i++) {
      byte[] changed = font.clone();
      for (int j = 0; j < 8; j++) {
        changed[random.nextInt(j < 6 ? 4_000 : font.length)] = (byte) random.nextInt(256);
      }
      assertThat(problems(changed)).hasSizeLessThanOrEqualTo(2);
    }
  }

  @Test
  void tellsInFrench() {
    Problems problems = new Problems();
    new FontReader().read("own.ttf", with16("OS/2", 8, 2), problems);

    assertThat(problems.sorted())
        .extracting(problem -> problem.message(Locale.FRENCH))
        .containsExactly(
            "La police ne permet pas d’être intégrée en partie (son champ fsType est 0x0002).");
  }
}
