package care.imprint.pdf.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.image.Drawing;
import care.imprint.image.Raster;
import care.imprint.image.Segment;
import care.imprint.image.Shape;
import care.imprint.pdf.Press;
import care.imprint.pdf.TestFonts;
import care.imprint.pdf.internal.flate.Zlib;
import care.imprint.pdf.internal.text.FontFace;
import care.imprint.typeface.BundledTypefaces;
import care.imprint.value.Binary;
import care.imprint.value.Color;
import care.imprint.value.Slug;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import javax.imageio.ImageIO;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("What is kept of one clinic's handout for the next")
class KeptPartsTest {
  private static byte[] unpacked(Packed packed) throws IOException {
    byte[] bytes = packed.toByteArray();
    if (packed.filter().isEmpty()) {
      return bytes;
    }
    return new InflaterInputStream(new ByteArrayInputStream(bytes)).readAllBytes();
  }

  @Nested
  @DisplayName("is a page only where it is the same, byte for byte")
  class Pages {
    private final PackedContents contents = new PackedContents();
    private final Zlib zlib = new Zlib();

    @Test
    void whichIsPackedOnce() {
      byte[] page = bytes("BT (Do not drive) Tj ET");

      assertThat(contents.of(page, zlib)).isSameAs(contents.of(page.clone(), zlib));
    }

    /** With the factor 31 of array hashes, these pairs of letters weigh the same. */
    @Test
    void evenIfAnotherHasTheSameHash() throws IOException {
      byte[] one = bytes("(Clinic Aa)" + " ".repeat(2_000));
      byte[] other = bytes("(Clinic BB)" + " ".repeat(2_000));
      assertThat(Arrays.hashCode(one)).isEqualTo(Arrays.hashCode(other));

      contents.of(one, zlib);

      assertThat(unpacked(contents.of(other, zlib))).isEqualTo(other);
      assertThat(unpacked(contents.of(one, zlib))).isEqualTo(one);
    }

    private static byte[] bytes(String text) {
      return text.getBytes(StandardCharsets.ISO_8859_1);
    }
  }

  @Nested
  @DisplayName("is a font only where its file is the same")
  class Fonts {
    private final FontSubsets subsets = new FontSubsets();
    private final Binary bundled = BundledTypefaces.of(Slug.of("lato")).regular().ttf();

    @Test
    void whichIsCutOnceForTheSameGlyphs() {
      FontSubset cut = subsets.of(new FontFace(bundled), glyphs("abc"));

      assertThat(subsets.of(new FontFace(bundled), glyphs("abc"))).isSameAs(cut);
      assertThat(subsets.of(new FontFace(bundled), glyphs("abcd"))).isNotEqualTo(cut);
    }

    @Test
    void evenIfAnotherHasItsNameAndItsGlyphs() throws IOException {
      FontFace open = new FontFace(bundled);
      FontFace own = new FontFace(TestFonts.revised(bundled, 1_001));
      FontFace others = new FontFace(TestFonts.revised(bundled, 1_002));
      assertThat(own.name()).isEqualTo(open.name()).isEqualTo(others.name());

      for (int round = 0; round < 2; round++) {
        assertThat(revision(subsets.of(open, glyphs("abc")))).isLessThan(1_000);
        assertThat(revision(subsets.of(own, glyphs("abc")))).isEqualTo(1_001);
        assertThat(revision(subsets.of(others, glyphs("abc")))).isEqualTo(1_002);
      }
    }

    private GlyphTexts glyphs(String letters) {
      FontFace face = new FontFace(bundled);
      int[] glyphs = letters.chars().map(face::glyph).sorted().toArray();
      String[] texts =
          letters
              .chars()
              .boxed()
              .sorted(Comparator.comparing(face::glyph))
              .map(Character::toString)
              .toArray(String[]::new);
      return new GlyphTexts(glyphs, texts);
    }

    private static int revision(FontSubset subset) throws IOException {
      byte[] program = unpacked(subset.program());
      try (TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(program))) {
        return (int) font.getHeader().getFontRevision();
      }
    }
  }

  @Nested
  @DisplayName("is a picture only where it shows the same")
  class Pictures {
    private final PackedImages pictures = new PackedImages(new InkWriter(Press.NONE));

    @Test
    void whichIsMadeReadyOnce() throws IOException {
      PackedRaster packed = pictures.of(picture(0x0F5257));

      assertThat(pictures.of(picture(0x0F5257))).isSameAs(packed);
      assertThat(pictures.of(picture(0x0F5258)).packed()).isNotEqualTo(packed.packed());
    }

    @Test
    void whichIsPaintedOnceWhereNetworksShareALogo() {
      Drawing logo = square(10);
      PackedDrawing packed = pictures.of(logo, new Zlib());

      assertThat(pictures.of(logo, new Zlib())).isSameAs(packed);
      assertThat(pictures.of(square(10), new Zlib()).name()).isEqualTo(packed.name());
      assertThat(pictures.of(square(11), new Zlib()).name()).isNotEqualTo(packed.name());
    }

    private static Drawing square(double edge) {
      List<Segment> path =
          List.of(
              new Segment.Move(0, 0),
              new Segment.Line(edge, 0),
              new Segment.Line(edge, edge),
              new Segment.Line(0, edge),
              new Segment.Close());
      Color color = new Color(0x0F5257);
      Shape shape = new Shape(path, Optional.of(color), false, Optional.empty(), 1);
      return new Drawing(20, 20, List.of(shape));
    }

    private static Raster picture(int color) throws IOException {
      BufferedImage image = new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB);
      for (int i = 0; i < 12; i++) {
        image.setRGB(i % 4, i / 4, color);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(image, "png", out);
      return new Raster(Binary.of(out.toByteArray()), 4, 3);
    }
  }
}
