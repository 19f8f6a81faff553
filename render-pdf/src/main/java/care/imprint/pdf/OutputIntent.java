package care.imprint.pdf;

import care.imprint.pdf.internal.ink.IccProfile;
import care.imprint.pdf.internal.ink.Separation;
import care.imprint.value.Binary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;

/**
 * The printing condition a file is meant for: a press, a paper, and how colours come out on it.
 *
 * @param condition its name
 * @param registry the address of the registry that knows the name, where there is one
 * @param profile its colour profile: ICC, device class {@code prtr}, CMYK to L*a*b*, with tables of
 *     8 or 16 bits
 */
public record OutputIntent(String condition, Optional<String> registry, Binary profile) {
  /**
   * Web offset on coated paper as usual in North America (CGATS TR 001, SWOP), by a small profile
   * that comes with Imprint.
   */
  public static final OutputIntent SWOP =
      new OutputIntent("CGATS TR 001", Optional.of("http://www.color.org"), bundled());

  /**
   * Checks the profile.
   *
   * @throws IllegalArgumentException if it is not one of a press in CMYK, or not readable
   */
  public OutputIntent {
    IccProfile read = new IccProfile(profile.toByteArray());
    if (!read.isPress()) {
      throw new IllegalArgumentException("Not an ICC profile of a press in CMYK");
    }
    Separation.check(read);
  }

  /**
   * The printing condition of a profile, by the name the profile gives itself.
   *
   * @throws IllegalArgumentException if it is not one of a press in CMYK, or not readable
   */
  public static OutputIntent of(Binary profile) {
    String name = new IccProfile(profile.toByteArray()).description().orElse("");
    return new OutputIntent(name.isEmpty() ? "Custom" : name, Optional.empty(), profile);
  }

  private static Binary bundled() {
    try (InputStream in = IccProfile.class.getResourceAsStream("swop.icc")) {
      return Binary.of(Objects.requireNonNull(in, "swop.icc").readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
