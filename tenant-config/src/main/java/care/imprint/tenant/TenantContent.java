package care.imprint.tenant;

import care.imprint.edition.Label;
import care.imprint.value.LocalizedText;
import java.util.Collections;
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
 */
public record TenantContent(
    Identity identity,
    TenantBrand brand,
    TenantPolicy policy,
    LocalContent local,
    Invitation invitation,
    SortedMap<Label, LocalizedText> wording) {
  /** Copies the wording. */
  public TenantContent {
    wording = Collections.unmodifiableSortedMap(new TreeMap<>(wording));
  }
}
