package care.imprint.tenant.jurisdiction;

import care.imprint.tenant.internal.jurisdiction.PackReader;
import care.imprint.value.Slug;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The jurisdiction packs in use, in the order of their ids. Immutable and thread-safe. */
public final class Jurisdictions {
  private static final Supplier<Jurisdictions> BUNDLED =
      Suppliers.memoize(() -> of(PackReader.bundled()));

  private final ImmutableSortedMap<Slug, JurisdictionPack> byId;

  private Jurisdictions(Map<Slug, JurisdictionPack> byId) {
    this.byId = ImmutableSortedMap.copyOf(byId, Comparator.naturalOrder());
  }

  /** The packs that come with the library: Canada, Ontario, Québec, Alberta, British Columbia. */
  public static Jurisdictions bundled() {
    return BUNDLED.get();
  }

  /** These packs; of two with one id, the later. */
  public static Jurisdictions of(Collection<JurisdictionPack> packs) {
    Map<Slug, JurisdictionPack> byId = new TreeMap<>();
    packs.forEach(pack -> byId.put(pack.id(), pack));
    return new Jurisdictions(byId);
  }

  /** These and others; one of the others stands in for its namesake. */
  public Jurisdictions and(Collection<JurisdictionPack> others) {
    Map<Slug, JurisdictionPack> both = new TreeMap<>(byId);
    others.forEach(pack -> both.put(pack.id(), pack));
    return new Jurisdictions(both);
  }

  /** All packs. */
  public List<JurisdictionPack> packs() {
    return byId.values().asList();
  }

  /** The packs that hold for a jurisdiction, given by its ISO 3166 code. */
  public List<JurisdictionPack> in(String code) {
    return packs().stream().filter(pack -> pack.holdsIn(code)).toList();
  }
}
