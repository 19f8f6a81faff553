package care.imprint.program;

import care.imprint.value.LocalizedText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;

/**
 * Where a programme is held.
 *
 * @param city the city
 * @param region the ISO 3166-2 code of the region, for example {@code CA-BC}
 * @param access how to get there
 */
public record Place(
    @NotBlank String city,
    @Pattern(regexp = "^[A-Z]{2}-[A-Z0-9]{1,3}$") String region,
    Optional<LocalizedText> access) {}
