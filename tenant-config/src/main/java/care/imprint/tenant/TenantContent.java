package care.imprint.tenant;

import care.imprint.edition.Label;
import care.imprint.value.LocalizedText;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that a clinic brings.
 *
 * @param identity who it is
 * @param brand how it looks
 * @param policy what it publishes
 * @param local what it says itself
 * @param invitation how it words its calls to action
 * @param wording its own words for labels
 * @param decisions what it decided about findings of its jurisdiction's rules
 */
public record TenantContent(
    Identity identity,
    TenantBrand brand,
    TenantPolicy policy,
    LocalContent local,
    Invitation invitation,
    SortedMap<Label, LocalizedText> wording,
    List<Decision> decisions) {
  /** Copies the collections. */
  public TenantContent {
    wording = Collections.unmodifiableSortedMap(new TreeMap<>(wording));
    decisions = List.copyOf(decisions);
  }

  /** A clinic that decided nothing. */
  public TenantContent(
      Identity identity,
      TenantBrand brand,
      TenantPolicy policy,
      LocalContent local,
      Invitation invitation,
      SortedMap<Label, LocalizedText> wording) {
    this(identity, brand, policy, local, invitation, wording, List.of());
  }
}
