package care.imprint.pdf.internal.ink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import care.imprint.value.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeparationTest {
  private static final IccProfile SWOP = new IccProfile(resource("swop.icc"));
  private static final Separation SEPARATION = new Separation(SWOP);
  private static final LookupTable LOOK = new LookupTable(SWOP.tag("A2B1").orElseThrow());

  static byte[] resource(String name) {
    try (InputStream in = IccProfile.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Lab seen(Cmyk inks) {
    return Lab.decoded(LOOK.map(inks.cyan(), inks.magenta(), inks.yellow(), inks.black()));
  }

  @Nested
  class TheBundledProfile {
    @Test
    void isOneOfAPress() {
      assertThat(SWOP.isPress()).isTrue();
      assertThat(SWOP.description()).hasValue("Imprint SWOP-compatible");
    }
  }

  @Nested
  class Inks {
    @ParameterizedTest
    @ValueSource(strings = {"#000000", "#333333", "#777777", "#cccccc", "#ffffff"})
    void ofGreyAreBlackAlone(String grey) {
      Cmyk inks = SEPARATION.ground(Color.of(grey));
      assertThat(inks).isEqualTo(Cmyk.black(inks.black()));
    }

    @Test
    void ofBlackAndWhiteAreAllBlackAndNone() {
      assertThat(SEPARATION.text(Color.of("#000000"))).isEqualTo(Cmyk.black(1));
      assertThat(SEPARATION.ground(Color.of("#ffffff"))).isEqualTo(Cmyk.black(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#1d2b2a", "#22303c", "#2b2118"})
    void ofDarkTextAreBlackAloneAndOfDarkGroundsAreNot(String dark) {
      Cmyk text = SEPARATION.text(Color.of(dark));
      assertThat(text).isEqualTo(Cmyk.black(text.black()));
      assertThat(SEPARATION.ground(Color.of(dark)).total()).isGreaterThan(text.black());
    }

    @Test
    void ofLighterGreysAreLess() {
      double last = 2;
      for (int grey = 0; grey <= 255; grey++) {
        double black = SEPARATION.ground(new Color(grey * 0x010101)).black();
        assertThat(black).isLessThanOrEqualTo(last);
        last = black;
      }
    }

    /** Brand colours as clinics use them: not too bright for a press. */
    @ParameterizedTest
    @ValueSource(strings = {"#1f6f6b", "#5a3e85", "#a63d40", "#2f5d8a", "#e7f1f0", "#c98a2b"})
    void lookLikeTheColor(String color) {
      Lab wanted = Lab.of(Color.of(color));
      assertThat(seen(SEPARATION.ground(Color.of(color))).difference(wanted)).isLessThan(5);
    }

    @Test
    void areNeverMoreThanPaperTakes() {
      Random random = new Random(7);
      for (int i = 0; i < 5_000; i++) {
        Cmyk inks = SEPARATION.ground(new Color(random.nextInt(0x1000000)));
        assertThat(inks.total()).isLessThanOrEqualTo(3.001);
        assertThat(List.of(inks.cyan(), inks.magenta(), inks.yellow(), inks.black()))
            .allSatisfy(ink -> assertThat(ink).isBetween(0.0, 1.0));
      }
    }
  }

  @Nested
  class GreysOfColors {
    @Test
    void keepEveryContrast() {
      Random random = new Random(11);
      for (int i = 0; i < 2_000; i++) {
        Color one = new Color(random.nextInt(0x1000000));
        Color other = new Color(random.nextInt(0x1000000));
        assertThat(grey(one).contrast(grey(other)))
            .isCloseTo(one.contrast(other), within(0.03 * one.contrast(other)));
      }
    }

    private static Color grey(Color color) {
      return new Color((int) Math.round(Greys.of(color) * 255) * 0x010101);
    }
  }

  @Nested
  class OtherFiles {
    @Test
    void areRefusedWhateverIsCutOff() {
      byte[] whole = resource("swop.icc");
      for (int size = 0; size < whole.length - 1; size += 97) {
        byte[] cut = Arrays.copyOf(whole, size);
        assertThatThrownBy(() -> new Separation(new IccProfile(cut)))
            .isInstanceOf(IllegalArgumentException.class);
      }
    }

    @Test
    void ofScreensAreNoPress() {
      IccProfile srgb = new IccProfile(ofDocument());
      assertThat(srgb.isPress()).isFalse();
    }

    private static byte[] ofDocument() {
      try (InputStream in =
          IccProfile.class.getResourceAsStream("/care/imprint/pdf/internal/document/srgb.icc")) {
        return Objects.requireNonNull(in).readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
