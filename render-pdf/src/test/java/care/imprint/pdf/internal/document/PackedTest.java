package care.imprint.pdf.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A stream of a file")
class PackedTest {
  private static byte[] content(int length) {
    return "BT (Care) Tj ET\n".repeat(length).substring(0, length).getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void isLeftAsItIsWhereItIsShort() {
    Packed packed = Packed.of(content(1_023));

    assertThat(packed.filter()).isEmpty();
    assertThat(packed.toByteArray()).isEqualTo(content(1_023));
  }

  @Test
  void isCompressedWhereItIsNot() throws IOException {
    Packed packed = Packed.of(content(1_024));

    assertThat(packed.filter()).isEqualTo("/Filter/FlateDecode");
    assertThat(packed.size()).isLessThan(1_024);
    assertThat(new InflaterInputStream(new ByteArrayInputStream(packed.toByteArray())))
        .hasBinaryContent(content(1_024));
  }
}
