package care.imprint.tenant;

import care.imprint.change.Account;
import care.imprint.value.Slug;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The sign-offs of a clinic, at most one an edition. Immutable.
 *
 * @param all the sign-offs
 * @param approved what was approved, where the clinic keeps it
 */
public record SignOffs(List<SignOff> all, List<Account> approved) {
  /** Copies the lists. */
  public SignOffs {
    all = List.copyOf(all);
    approved = List.copyOf(approved);
  }

  /** Nothing was approved. */
  public static SignOffs none() {
    return new SignOffs(List.of(), List.of());
  }

  /** The sign-off of an edition. */
  public Optional<SignOff> find(Slug article, Locale locale) {
    return all.stream().filter(one -> one.isOf(article, locale)).findFirst();
  }

  /** What was approved of an edition, if it is kept and still is what the sign-off says. */
  public Optional<Account> approved(Slug article, Locale locale) {
    return approved.stream()
        .filter(account -> account.edition().article().equals(article))
        .filter(account -> account.edition().locale().equals(locale))
        .findFirst();
  }
}
