package care.imprint.source;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;

/** Who made a work: a person, or an organisation under its own name. */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
public sealed interface Author {
  /**
   * A person.
   *
   * @param family the family name
   * @param given the given names or their initials
   */
  record Person(@NotBlank String family, Optional<String> given) implements Author {}

  /**
   * An organisation.
   *
   * @param literal the name, never inverted or abbreviated
   */
  record Organization(@NotBlank String literal) implements Author {}
}
