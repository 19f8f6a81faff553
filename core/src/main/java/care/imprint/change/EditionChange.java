package care.imprint.change;

import care.imprint.edition.EditionId;
import java.util.List;
import java.util.Optional;

/**
 * What changed in one edition.
 *
 * @param edition which edition
 * @param changes the changes, those people mind most first
 */
public record EditionChange(EditionId edition, List<Change> changes) {
  /** Copies the changes. */
  public EditionChange {
    changes = List.copyOf(changes);
  }

  /** From one account of an edition to another. */
  public static EditionChange between(Account before, Account after) {
    return new EditionChange(
        after.edition(), Comparison.of(before.statements(), after.statements()));
  }

  /** From nothing or to nothing, where an edition is new or gone. */
  public static EditionChange between(
      EditionId edition, Optional<Account> before, Optional<Account> after) {
    return new EditionChange(
        edition,
        Comparison.of(
            before.map(Account::statements).orElse(List.of()),
            after.map(Account::statements).orElse(List.of())));
  }

  /** Whether anything changed. */
  public boolean isAny() {
    return !changes.isEmpty();
  }
}
