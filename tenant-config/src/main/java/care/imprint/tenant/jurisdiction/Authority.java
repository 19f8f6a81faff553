package care.imprint.tenant.jurisdiction;

import care.imprint.value.Href;
import care.imprint.value.LocalizedText;
import care.imprint.value.Slug;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a rule rests on: a law, a regulation, or a policy of a regulator.
 *
 * @param id the id rules name it by
 * @param name its name
 * @param section the part of it that is meant
 * @param url where it is published
 * @param read the day somebody last read it there
 * @param note which version was read, where that is not the one in force
 */
public record Authority(
    Slug id,
    LocalizedText name,
    @NotBlank String section,
    Href url,
    LocalDate read,
    Optional<LocalizedText> note) {}
