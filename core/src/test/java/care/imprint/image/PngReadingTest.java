package care.imprint.image;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.problem.Problem;
import care.imprint.problem.Problems;
import care.imprint.value.Binary;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A PNG picture")
class PngReadingTest {
  private static Raster read(byte[] content) {
    Problems problems = new Problems();
    Optional<Image> image = new ImageReader().read("a.png", content, problems);
    assertThat(problems.sorted()).isEmpty();
    return (Raster) image.orElseThrow();
  }

  private static List<String> problems(byte[] content) {
    Problems problems = new Problems();
    assertThat(new ImageReader().read("a.png", content, problems)).isEmpty();
    return problems.sorted().stream().map(Problem::toString).toList();
  }

  private static String damagedAt(int offset) {
    return "a.png: error png-damaged: The PNG file is cut short or damaged at byte %s."
        .formatted(offset);
  }

  /** Three by two pixels, eight bits of grey. */
  private static PngFile small() {
    return new PngFile().header(3, 2, 8, 0, 0);
  }

  @Nested
  class IsKept {
    /** Width, height, depth, colour type, interlacing, and the bytes of its unpacked rows. */
    @ParameterizedTest
    @CsvSource({
      "3,2,8,0,0,8",
      "9,2,1,0,0,6",
      "5,1,2,0,0,3",
      "5,1,4,0,0,4",
      "2,2,16,0,0,10",
      "3,2,8,2,0,20",
      "3,2,16,2,0,38",
      "3,2,1,3,0,4",
      "3,2,8,3,0,8",
      "3,2,8,4,0,14",
      "3,2,8,6,0,26",
      "1,1,8,6,1,5",
      "8,8,8,0,1,79",
      "5,5,8,2,1,86"
    })
    void inEveryColourType(
        int width, int height, int depth, int colors, int interlaced, int unpacked) {
      byte[] content = PngFile.of(width, height, depth, colors, interlaced, unpacked).end();

      Raster raster = read(content);

      assertThat(raster.width()).isEqualTo(width);
      assertThat(raster.height()).isEqualTo(height);
      assertThat(raster.png()).isEqualTo(Binary.of(content));
    }

    @Test
    void withItsTransparency() {
      byte[] content = small().chunk("tRNS", new byte[] {0, 7}).pixels(new byte[8]).end();

      assertThat(read(content).png()).isEqualTo(Binary.of(content));
    }

    @Test
    void withoutMetadataAndWhatFollowsTheEnd() {
      byte[] words = "Author\0Jane Doe, home address".getBytes(StandardCharsets.ISO_8859_1);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      out.writeBytes(
          small()
              .chunk("gAMA", new byte[4])
              .chunk("tEXt", words)
              .chunk("iCCP", words)
              .chunk("PLTE", new byte[3])
              .pixels(new byte[8])
              .chunk("eXIf", words)
              .end());
      out.writeBytes("<script>".getBytes(StandardCharsets.ISO_8859_1));

      assertThat(read(out.toByteArray()).png())
          .isEqualTo(Binary.of(small().pixels(new byte[8]).end()));
    }

    @Test
    void inOnePieceWithoutWhatFollowsTheLastPixel() {
      byte[] packed = PngFile.pack(new byte[8]);
      byte[] tail = Arrays.copyOfRange(packed, 5, packed.length + 3);

      assertThat(
              read(small().chunk("IDAT", Arrays.copyOf(packed, 5)).chunk("IDAT", tail).end()).png())
          .isEqualTo(Binary.of(small().pixels(new byte[8]).end()));
    }
  }

  @Nested
  class IsRefused {
    @Test
    void whereverItIsCutShort() {
      byte[] whole = small().pixels(new byte[8]).end();
      for (int size = 8; size < whole.length; size++) {
        assertThat(problems(Arrays.copyOf(whole, size)))
            .hasSize(1)
            .first()
            .asString()
            .contains("png-damaged");
      }
    }

    @Test
    void whereverAByteIsWrong() {
      byte[] whole = small().pixels(new byte[8]).end();
      for (int i = 8; i < whole.length; i++) {
        byte[] wrong = whole.clone();
        wrong[i] ^= 0x20;
        assertThat(problems(wrong)).as("byte " + i).hasSize(1);
      }
    }

    @Test
    void ifItIsAnimated() {
      assertThat(problems(small().chunk("acTL", new byte[8]).pixels(new byte[8]).end()))
          .containsExactly("a.png: error png-animated: The PNG file is animated.");
    }

    @Test
    void ifItHasTooManyPixelsBeforeAnyIsUnpacked() {
      assertThat(problems(new PngFile().header(5001, 4000, 8, 0, 0).bytes()))
          .containsExactly(
              "a.png: error png-too-many-pixels: The picture has 5001 by 4000 pixels; at most"
                  + " 20000000 pixels in all are allowed.");
      assertThat(
              problems(new PngFile().header(Integer.MAX_VALUE, Integer.MAX_VALUE, 8, 0, 0).end()))
          .hasSize(1)
          .first()
          .asString()
          .contains("png-too-many-pixels");
    }

    @ParameterizedTest
    @CsvSource({"0,2,8,0,0", "3,-1,8,0,0", "3,2,3,0,0", "3,2,4,2,0", "3,2,8,5,0", "3,2,8,0,2"})
    void ifItsHeaderCannotBe(int width, int height, int depth, int colors, int interlaced) {
      PngFile file = new PngFile().header(width, height, depth, colors, interlaced);

      assertThat(problems(file.pixels(new byte[8]).end())).containsExactly(damagedAt(8));
    }

    @Test
    void ifItsHeaderIsMissing() {
      assertThat(problems(new PngFile().pixels(new byte[8]).end())).containsExactly(damagedAt(8));
    }

    @Test
    void ifItHasTooFewOrTooManyPixels() {
      assertThat(problems(small().pixels(new byte[7]).end())).containsExactly(damagedAt(33));
      assertThat(problems(small().pixels(new byte[9]).end())).containsExactly(damagedAt(33));
      assertThat(problems(small().end())).containsExactly(damagedAt(45));
    }

    @Test
    void ifARowIsFilteredInAWayThatDoesNotExist() {
      assertThat(problems(small().pixels(new byte[] {5, 0, 0, 0, 0, 0, 0, 0}).end()))
          .containsExactly(damagedAt(33));
    }

    @Test
    void ifItsPaletteCannotBe() {
      for (byte[] palette : List.of(new byte[0], new byte[4], new byte[9])) {
        PngFile file = new PngFile().header(3, 2, 1, 3, 0).chunk("PLTE", palette);
        assertThat(problems(file.pixels(new byte[4]).end())).containsExactly(damagedAt(33));
      }
      assertThat(problems(new PngFile().header(3, 2, 1, 3, 0).pixels(new byte[4]).end()))
          .containsExactly(damagedAt(8));
    }

    @Test
    void ifItsTransparencyCannotBe() {
      assertThat(problems(small().chunk("tRNS", new byte[3]).pixels(new byte[8]).end()))
          .containsExactly(damagedAt(33));
    }

    @Test
    void ifItNeedsAChunkNobodyKnows() {
      assertThat(problems(small().chunk("ABCD", new byte[3]).pixels(new byte[8]).end()))
          .containsExactly(damagedAt(33));
    }

    @Test
    void ifAChunkThatMustBeAloneIsNot() {
      byte[] sample = {0, 7};
      assertThat(
              problems(
                  small().chunk("tRNS", sample).chunk("tRNS", sample).pixels(new byte[8]).end()))
          .containsExactly(damagedAt(47));
    }
  }
}
