package care.imprint.benchmarks.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EnginesTest {
  private static final String PAGE = new String(Engines.page(), StandardCharsets.UTF_8);

  @ParameterizedTest
  @EnumSource(
      value = Engines.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"IMPRINT_MANY_CLINICS", "IMPRINT_NEW_CLINICS"})
  void writeTheSamePage(Engines engine) throws IOException {
    assertThat(Entities.decode(written(engine))).isEqualTo(Entities.decode(PAGE));
  }

  @ParameterizedTest
  @EnumSource(
      value = Engines.class,
      names = {"IMPRINT", "IMPRINT_FIRST_TIME", "RAW_COPY", "FREEMARKER"})
  void writeTheSameBytesWhereTheyEscapeAlike(Engines engine) throws IOException {
    assertThat(written(engine).replace("&quot;", "&#34;")).isEqualTo(PAGE);
  }

  @ParameterizedTest
  @EnumSource(
      value = Engines.class,
      names = {"IMPRINT_MANY_CLINICS", "IMPRINT_NEW_CLINICS"})
  void writeEachClinicItsOwnPage(Engines of) throws IOException {
    PageEngine engine = of.engine();

    assertThat(written(engine)).contains("Sample Clinic").isNotEqualTo(written(engine));
  }

  @Test
  void areGivenEveryWordToEscape() {
    PageParts parts = PageParts.of(PAGE);

    assertThat(parts.holes()).hasSizeGreaterThan(400);
    assertThat(parts.holes().stream().map(PageParts.Hole::before))
        .allMatch(markup -> !withoutData(markup).contains("Roots to Thrive"));
  }

  /** Structured data escape in a way of their own, which all engines are spared. */
  private static String withoutData(String markup) {
    return markup.replaceAll("(?s)<script.*?</script>", "");
  }

  private static String written(Engines engine) throws IOException {
    return written(engine.engine());
  }

  private static String written(PageEngine engine) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    engine.write(out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
