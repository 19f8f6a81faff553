package care.imprint.article;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Who reviewed an article, when, and when the next review is due.
 *
 * @param last the day of the last review
 * @param by who reviewed it
 * @param role in which role
 * @param next the day the next review is due; after {@code last}
 */
public record Review(LocalDate last, @NotBlank String by, Optional<String> role, LocalDate next) {}
