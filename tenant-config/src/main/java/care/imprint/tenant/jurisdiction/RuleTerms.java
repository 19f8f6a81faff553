package care.imprint.tenant.jurisdiction;

import care.imprint.problem.Severity;
import care.imprint.value.LocalizedText;
import care.imprint.value.Slug;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;

/**
 * What every rule says of itself.
 *
 * @param severity how bad a finding is; an error without a decision keeps an edition from being
 *     published
 * @param authorities the ids of what the rule rests on
 * @param networkReading whether the rule goes further than the words of its authorities, as the
 *     network reads them
 * @param message what is wrong
 * @param hint what to do about it
 */
public record RuleTerms(
    Severity severity,
    @NotEmpty List<Slug> authorities,
    boolean networkReading,
    LocalizedText message,
    LocalizedText hint) {
  /** Copies the authorities. */
  public RuleTerms {
    authorities = List.copyOf(authorities);
  }
}
