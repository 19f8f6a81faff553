package care.imprint.publish;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who approved an edition that is published.
 *
 * @param by the person's name
 * @param role what the person is at the clinic
 * @param date the day of the approval
 */
public record Approval(String by, Optional<String> role, LocalDate date) {}
