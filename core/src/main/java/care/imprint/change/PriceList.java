package care.imprint.change;

import care.imprint.library.Library;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a library says of its prices in its first language, whether a guide shows them or not.
 * Immutable; the same library gives the same list.
 *
 * @param statements the prices, each with what it buys and its days
 */
public record PriceList(List<Statement> statements) {
  /** Copies the statements. */
  public PriceList {
    statements = List.copyOf(statements);
  }

  /** The prices of a library, in its order. */
  public static PriceList of(Library library) {
    Locale locale = library.network().defaultLanguage();
    return new PriceList(
        library.content().costs().stream()
            .flatMap(cost -> CostStatements.of(cost, locale).stream())
            .toList());
  }

  /**
   * The changes that no edition tells, since none shows the price, or each has one of its own.
   *
   * @param before the prices of one version of a library
   * @param after those of another
   * @param editions what changed in all editions of the two
   */
  public static List<Change> unshown(
      PriceList before, PriceList after, List<EditionChange> editions) {
    Set<String> told =
        editions.stream()
            .flatMap(edition -> edition.changes().stream())
            .flatMap(change -> cost(change).stream())
            .collect(Collectors.toSet());
    return Comparison.of(before.statements, after.statements).stream()
        .filter(change -> change.kind() != Change.Kind.MOVED)
        .filter(change -> cost(change).filter(told::contains).isEmpty())
        .toList();
  }

  private static Optional<String> cost(Change change) {
    return CostStatements.costOf(change.subject(), change.key());
  }
}
