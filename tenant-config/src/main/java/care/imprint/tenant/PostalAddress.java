package care.imprint.tenant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a clinic receives mail and patients.
 *
 * @param street the street with its number
 * @param city the city
 * @param region the region's short form, for example {@code ON}
 * @param postalCode the postal code
 * @param country the ISO 3166 code of the country
 */
public record PostalAddress(
    Optional<@Size(min = 1) String> street,
    @NotBlank String city,
    @NotBlank String region,
    Optional<@Size(min = 1) String> postalCode,
    @Pattern(regexp = "^[A-Z]{2}$") String country) {
  private static final String CANADA = "CA";

  /** The lines of the address as Canada Post wants them; the country only where it is another. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>(street.stream().toList());
    lines.add(postalCode.map(code -> place() + " " + code).orElseGet(this::place));
    if (!country.equals(CANADA)) {
      lines.add(country);
    }
    return List.copyOf(lines);
  }

  private String place() {
    return city + " " + region;
  }
}
