package care.imprint.pdf.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A text string of a file")
class SyntaxTest {
  private static String read(String written) throws IOException {
    byte[] bytes = written.getBytes(StandardCharsets.ISO_8859_1);
    return ((COSString) new PDFStreamParser(bytes).parse().get(0)).getString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "https://clinic.example.org/?a=1",
        "(a) \\ (b",
        "Thérapie à Québec",
        "l’été\u00a0–\u202f20\u00a0$",
        "soft\u00adhyphen",
        "line\nbreak",
        "€ œ ﻣ 𝄞"
      })
  void isReadAsItWasMeant(String value) throws IOException {
    assertThat(read(Syntax.text(value))).isEqualTo(value);
  }

  @Test
  void isShortWhereItsCharactersAreSingleBytes() {
    assertThat(Syntax.text("Ride (home)")).isEqualTo("(Ride \\(home\\))");
    assertThat(Syntax.text("œ")).isEqualTo("<FEFF0153>");
  }

  /** In PDFDocEncoding this byte is the euro sign. */
  @Test
  void isLongWhereItHasANoBreakSpace() {
    assertThat(Syntax.text("\u00a0")).isEqualTo("<FEFF00A0>");
  }
}
