package care.imprint.pdf.internal.ink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The bundled profile can be made again; {@code -Dimprint.goldens=write} does. */
class PressProfileTest {
  private static byte[] resource(String name) throws IOException {
    try (InputStream in = IccProfile.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }

  @Test
  void isTheCompactOneTurnedAround() throws IOException {
    IccProfile compact = new IccProfile(resource("CGATS001Compat-v2-micro.icc"));
    byte[] made = new PressProfile(compact).bytes();
    if (System.getProperty("imprint.goldens", "").equals("write")) {
      Files.write(Path.of("src/main/resources/care/imprint/pdf/internal/ink/swop.icc"), made);
    } else {
      assertThat(resource("swop.icc")).isEqualTo(made);
    }
  }
}
