package care.imprint.tenant;

import care.imprint.change.Account;
import care.imprint.change.Change;
import care.imprint.change.EditionChange;
import care.imprint.change.PriceList;
import care.imprint.edition.EditionId;
import care.imprint.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What a change of a library, or of clinics, touches: the editions that say something else, and the
 * approvals that lapse. Immutable; the same libraries and clinics give the same impact.
 *
 * @param changes the editions that change, in the order of their ids
 * @param lapsed the editions among them whose approval lapses
 * @param broken the editions that can no longer be made
 * @param unshown the changes of the library's prices that no edition shows
 */
public record Impact(
    List<EditionChange> changes,
    List<EditionId> lapsed,
    List<EditionId> broken,
    List<Change> unshown) {
  /** Copies the lists. */
  public Impact {
    changes = List.copyOf(changes);
    lapsed = List.copyOf(lapsed);
    broken = List.copyOf(broken);
    unshown = List.copyOf(unshown);
  }

  /** From the clinics with one library to the clinics with another. */
  public static Impact between(Tenants before, Tenants after) {
    SortedMap<String, EditionId> ids = new TreeMap<>();
    before.editions().forEach(id -> ids.put(id.toString(), id));
    after.editions().forEach(id -> ids.put(id.toString(), id));
    List<EditionChange> changes = new ArrayList<>();
    List<EditionId> lapsed = new ArrayList<>();
    List<EditionId> broken = new ArrayList<>();
    for (EditionId id : ids.values()) {
      Optional<Account> old = account(before, id);
      Optional<Account> now = account(after, id);
      EditionChange change = EditionChange.between(id, old, now);
      if (change.isAny()) {
        changes.add(change);
        if (old.isPresent() && isApproved(before, id, old.get())) {
          lapsed.add(id);
        }
      }
      if (now.isEmpty() && publishes(after, id)) {
        broken.add(id);
      }
    }
    return new Impact(changes, lapsed, broken, unshown(before, after, changes));
  }

  private static List<Change> unshown(Tenants before, Tenants after, List<EditionChange> editions) {
    Optional<PriceList> old = prices(before);
    Optional<PriceList> now = prices(after);
    return old.isPresent() && now.isPresent()
        ? PriceList.unshown(old.get(), now.get(), editions)
        : List.of();
  }

  /** Those of the library that all clinics publish from. */
  private static Optional<PriceList> prices(Tenants tenants) {
    return tenants.all().stream().findFirst().map(Tenant::library).map(PriceList::of);
  }

  /** The part of it that is about some editions. */
  public Impact on(Predicate<EditionId> wanted) {
    return new Impact(
        changes.stream().filter(change -> wanted.test(change.edition())).toList(),
        lapsed.stream().filter(wanted).toList(),
        broken.stream().filter(wanted).toList(),
        List.of());
  }

  private static boolean publishes(Tenants tenants, EditionId id) {
    return tenants
        .find(id.clinic())
        .map(tenant -> tenant.publishes(id.article(), id.locale()))
        .orElse(false);
  }

  /** What an edition says, unless it is not published or cannot be made. */
  private static Optional<Account> account(Tenants tenants, EditionId id) {
    return tenants
        .find(id.clinic())
        .filter(tenant -> tenant.publishes(id.article(), id.locale()))
        .flatMap(tenant -> tenant.edition(id.article(), id.locale(), new Problems()))
        .map(Account::of);
  }

  private static boolean isApproved(Tenants tenants, EditionId id, Account account) {
    return tenants
        .find(id.clinic())
        .flatMap(tenant -> tenant.signOffs().find(id.article(), id.locale()))
        .map(signOff -> signOff.fingerprint().equals(account.fingerprint()))
        .orElse(false);
  }

  /** How many clinics have an edition that changes. */
  public int clinics() {
    return (int) changes.stream().map(change -> change.edition().clinic()).distinct().count();
  }
}
