package care.imprint.pdf;

import static care.imprint.pdf.Pressed.MARKED;
import static care.imprint.pdf.Pressed.pdf;
import static care.imprint.pdf.Pressed.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a print shop looks at on a page: inks, boxes, marks. */
class PressTest {
  /** Operators and operands of all pages, an operation each. */
  private static List<List<Object>> operations(PDDocument document) {
    List<List<Object>> operations = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      try {
        List<Object> operands = new ArrayList<>();
        for (Object token : new PDFStreamParser(page).parse()) {
          if (token instanceof Operator operator) {
            operands.add(operator.getName());
            operations.add(operands);
            operands = new ArrayList<>();
          } else {
            operands.add(token);
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return operations;
  }

  private static Set<String> colorOperators(PDDocument document) {
    Set<String> used = new TreeSet<>();
    operations(document).forEach(op -> used.add((String) op.get(op.size() - 1)));
    used.retainAll(Set.of("g", "G", "rg", "RG", "k", "K", "cs", "CS", "sc", "SC", "scn", "SCN"));
    return used;
  }

  @Nested
  class TheInks {
    @Test
    void areGreyAlone() {
      read(
          pdf(Press.NONE.inks(Inks.GREY)),
          document -> assertThat(colorOperators(document)).containsExactly("G", "g"));
    }

    @Test
    void areCyanMagentaYellowAndBlackAlone() {
      read(
          pdf(Press.NONE.inks(Inks.CMYK)),
          document -> assertThat(colorOperators(document)).containsExactly("K", "k"));
    }

    @Test
    void ofRunningTextAreBlackAlone() {
      List<List<Double>> inks = new ArrayList<>();
      read(
          pdf(Press.NONE.inks(Inks.CMYK)),
          document -> {
            List<Double> last = List.of();
            for (List<Object> operation : operations(document)) {
              Object name = operation.get(operation.size() - 1);
              if (name.equals("k")) {
                last =
                    operation.stream()
                        .filter(COSNumber.class::isInstance)
                        .map(number -> (double) ((COSNumber) number).floatValue())
                        .toList();
              } else if (name.equals("TJ")) {
                inks.add(last);
              }
            }
          });
      assertThat(inks)
          .filteredOn(ink -> ink.subList(0, 3).equals(List.of(0.0, 0.0, 0.0)))
          .hasSizeGreaterThan(inks.size() / 2);
    }

    @ParameterizedTest
    @EnumSource(
        value = Inks.class,
        names = {"GREY", "CMYK"})
    void ofPhotographsAreTheSame(Inks inks) {
      BufferedImage image = PicturesTest.image(BufferedImage.TYPE_4BYTE_ABGR);
      PdfRenderer renderer = PdfRenderer.builder().press(Press.NONE.inks(inks)).build();
      byte[] pdf = PdfRendererTest.render(renderer, PicturesTest.branded(image));
      read(pdf, document -> assertThat(spaces(document)).containsOnly(space(inks)));
      assertThat(Conformance.failures(pdf)).isEmpty();
    }

    private static String space(Inks inks) {
      return inks == Inks.GREY ? "DeviceGray" : "DeviceCMYK";
    }

    private static List<String> spaces(PDDocument document) {
      List<String> spaces = new ArrayList<>();
      var resources = document.getPage(0).getResources();
      for (COSName name : resources.getXObjectNames()) {
        try {
          if (resources.isImageXObject(name)) {
            var image = (PDImageXObject) resources.getXObject(name);
            spaces.add(image.getCOSObject().getNameAsString(COSName.COLORSPACE));
          }
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return spaces;
    }
  }

  @Nested
  class TheSheet {
    private static final float MARKS = 6 + 18;

    @Test
    void hasBoxesInsideEachOther() {
      float bleed = (float) Press.millimetres(3);
      read(
          pdf(MARKED),
          document ->
              assertThat(document.getPages())
                  .allSatisfy(
                      page -> {
                        assertThat(page.getTrimBox().getWidth()).isCloseTo(612, within(0.01f));
                        assertThat(page.getTrimBox().getHeight()).isCloseTo(792, within(0.01f));
                        assertThat(page.getBleedBox()).satisfies(around(page.getTrimBox(), bleed));
                        assertThat(page.getMediaBox()).satisfies(around(page.getBleedBox(), MARKS));
                      }));
    }

    private static Consumer<PDRectangle> around(PDRectangle inner, float by) {
      return outer -> {
        assertThat(inner.getLowerLeftX() - outer.getLowerLeftX()).isCloseTo(by, within(0.01f));
        assertThat(inner.getLowerLeftY() - outer.getLowerLeftY()).isCloseTo(by, within(0.01f));
        assertThat(outer.getUpperRightX() - inner.getUpperRightX()).isCloseTo(by, within(0.01f));
        assertThat(outer.getUpperRightY() - inner.getUpperRightY()).isCloseTo(by, within(0.01f));
      };
    }

    @Test
    void isThePageItselfWithoutAPress() {
      read(
          pdf(Press.NONE),
          document -> {
            assertThat(document.getPage(0).getCOSObject().containsKey(COSName.TRIM_BOX)).isFalse();
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(612);
          });
    }

    @Test
    void canHaveABleedWithoutMarks() {
      float bleed = (float) Press.millimetres(3);
      read(
          pdf(Press.NONE.bleed(Press.millimetres(3))),
          document -> {
            PDPage page = document.getPage(0);
            assertThat(page.getMediaBox()).satisfies(around(page.getTrimBox(), bleed));
          });
    }
  }
}
