package care.imprint.tenant.jurisdiction;

import care.imprint.value.LocalizedText;
import care.imprint.value.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;

/**
 * The rules of one jurisdiction. Not legal advice, as it says itself.
 *
 * @param id the id; decisions name a rule by it, a slash and the rule's id
 * @param jurisdictions the ISO 3166 codes of where it holds; that of a country holds for all its
 *     parts
 * @param title what it is called
 * @param notLegalAdvice that it is not legal advice
 * @param authorities what its rules rest on
 * @param rules its rules
 */
public record JurisdictionPack(
    Slug id,
    @NotEmpty List<String> jurisdictions,
    LocalizedText title,
    LocalizedText notLegalAdvice,
    @NotEmpty List<@Valid Authority> authorities,
    @NotEmpty List<@Valid JurisdictionRule> rules) {
  /** Copies the lists. */
  public JurisdictionPack {
    jurisdictions = List.copyOf(jurisdictions);
    authorities = List.copyOf(authorities);
    rules = List.copyOf(rules);
  }

  /** Whether it holds for a jurisdiction, given by its ISO 3166 code. */
  public boolean holdsIn(String code) {
    return jurisdictions.stream()
        .anyMatch(where -> code.equals(where) || code.startsWith(where + "-"));
  }

  /** What decisions call a rule of it, for example {@code ca-on/superlative}. */
  public String key(JurisdictionRule rule) {
    return id + "/" + rule.id();
  }
}
