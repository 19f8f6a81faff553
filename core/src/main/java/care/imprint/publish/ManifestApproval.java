package care.imprint.publish;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/**
 * An approval as a manifest tells it.
 *
 * @param by the person's name
 * @param role what the person is at the clinic
 * @param date the day of the approval, for example {@code 2026-05-06}
 */
public record ManifestApproval(
    String by, @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> role, String date) {
  static ManifestApproval of(Approval approval) {
    return new ManifestApproval(approval.by(), approval.role(), approval.date().toString());
  }
}
