package care.imprint.change;

import care.imprint.edition.Edition;
import care.imprint.edition.EditionId;
import care.imprint.edition.Fingerprint;
import java.util.List;
import java.util.Optional;

/**
 * What an edition says, thing by thing, in reading order.
 *
 * <p>How it looks is not part of it: a new colour or typeface, a new release of a renderer or of
 * Imprint's own labels changes no account. Immutable; the same edition gives the same account.
 *
 * @param edition which edition
 * @param statements what it says
 */
public record Account(EditionId edition, List<Statement> statements) {
  /** Copies the statements. */
  public Account {
    statements = List.copyOf(statements);
  }

  /** The account of an edition. */
  public static Account of(Edition edition) {
    return new Account(edition.id(), new AccountTeller(edition).statements());
  }

  /** The account of its JSON form, or nothing if these bytes are none. */
  public static Optional<Account> parse(byte[] json) {
    return AccountFormat.read(json);
  }

  /** Its JSON form, two spaces of indentation. */
  public String json() {
    return AccountFormat.write(this);
  }

  /** A digest over what is said; what a clinic approves. */
  public Fingerprint fingerprint() {
    return Fingerprint.of(
        edition.toString(),
        statements.stream()
            .map(said -> List.of(said.subject().name(), said.identity(), said.text()))
            .toList());
  }
}
