package care.imprint.tenant.internal.telling;

import care.imprint.article.Block;
import care.imprint.article.CostNote;
import care.imprint.article.CostRow;
import care.imprint.article.FactReference;
import care.imprint.article.Inline;
import care.imprint.cost.Cost;
import care.imprint.cost.CurrencyMismatchException;
import care.imprint.cost.MoneyRange;
import care.imprint.cost.Price;
import care.imprint.edition.PriceWords;
import care.imprint.tenant.TenantProblem;
import care.imprint.value.IntRange;
import care.imprint.value.LocalizedText;
import care.imprint.value.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells costs: figures in running text, and the rows of a comparison. */
record CostTeller(Telling telling) {
  /** The words a fact stands for, or nothing where there is no such figure. */
  Optional<String> tell(FactReference.OfCost fact) {
    return telling.cost(fact.cost()).flatMap(cost -> tell(fact, cost));
  }

  private Optional<String> tell(FactReference.OfCost fact, Cost cost) {
    return switch (fact.figure()) {
      case NAME -> Optional.of(name(cost));
      case PRICE -> Optional.of(price(cost));
      case TOTAL -> figure(fact, cost.approximate(), fact.sessions().flatMap(cost::total));
      case PER_SESSION ->
          figure(
              fact,
              cost.approximate(),
              fact.sessions().map(cost::perSession).orElseGet(cost::perSession));
      case DIFFERENCE -> difference(fact, cost);
    };
  }

  private Optional<String> figure(
      FactReference.OfCost fact, boolean approximate, Optional<MoneyRange> figure) {
    if (figure.isEmpty()) {
      telling.problem(TenantProblem.EDITION_NO_FIGURE, fact.text());
    }
    return figure.map(range -> words(range, approximate));
  }

  private Optional<String> difference(FactReference.OfCost fact, Cost cost) {
    return fact.other().flatMap(telling::cost).flatMap(other -> difference(fact, cost, other));
  }

  private Optional<String> difference(FactReference.OfCost fact, Cost cost, Cost other) {
    Optional<Integer> sessions =
        fact.sessions().or(() -> cost.sessions().filter(IntRange::isExact).map(IntRange::min));
    try {
      return figure(
          fact,
          cost.approximate() || other.approximate(),
          sessions.flatMap(count -> cost.difference(other, count)));
    } catch (CurrencyMismatchException mixed) {
      telling.problem(TenantProblem.EDITION_MIXED_CURRENCIES, fact.text());
      return Optional.empty();
    }
  }

  /** The price with its tax basis. */
  String price(Cost cost) {
    boolean told =
        !(cost.price() instanceof Price.Varies varies) || varies.by().map(this::has).orElse(true);
    if (told) {
      return PriceWords.of(cost, telling.locale());
    }
    telling.problem(
        TenantProblem.EDITION_UNTRANSLATED, what(cost, "price"), telling.locale().getLanguage());
    return what(cost, "price");
  }

  private boolean has(LocalizedText text) {
    return text.in(telling.locale()).isPresent();
  }

  private String name(Cost cost) {
    return telling.text(cost.name(), what(cost, "name"));
  }

  private static String what(Cost cost, String part) {
    return "costs/%s/%s".formatted(cost.id(), part);
  }

  private String words(MoneyRange range, boolean approximate) {
    return approximate
        ? PriceWords.about(range, telling.locale())
        : PriceWords.of(range, telling.locale());
  }

  /** A comparison with a row for each cost the author names and each the clinic adds. */
  Block.CostComparison tell(Block.CostComparison comparison, InlineTeller inlines) {
    List<Slug> items =
        Stream.concat(
                comparison.items().stream(),
                telling.tenant().content().policy().addedCosts().stream())
            .distinct()
            .toList();
    List<CostRow> rows =
        items.stream()
            .flatMap(item -> telling.cost(item).stream())
            .map(cost -> row(comparison, cost, inlines))
            .toList();
    return new Block.CostComparison(
        comparison.id(),
        comparison.caption(),
        items,
        comparison.totalSessions(),
        comparison.perSession(),
        List.of(),
        rows);
  }

  private CostRow row(Block.CostComparison comparison, Cost cost, InlineTeller inlines) {
    Optional<MoneyRange> perSession =
        cost.perSession().or(() -> comparison.totalSessions().flatMap(cost::perSession));
    return new CostRow(
        cost.id(),
        name(cost),
        price(cost),
        perSession
            .filter(range -> comparison.perSession())
            .map(range -> words(range, cost.approximate())),
        comparison
            .totalSessions()
            .flatMap(cost::total)
            .map(range -> words(range, cost.approximate())),
        note(comparison, cost, inlines));
  }

  private List<Inline> note(Block.CostComparison comparison, Cost cost, InlineTeller inlines) {
    List<Inline> note = new ArrayList<>();
    if (!cost.includes().isEmpty()) {
      note.add(Inline.text(includes(cost)));
    }
    for (CostNote remark : comparison.notes()) {
      if (remark.cost().equals(cost.id())) {
        if (!note.isEmpty()) {
          note.add(new Inline.LineBreak());
        }
        note.addAll(inlines.tell(remark.note()));
      }
    }
    return note;
  }

  private String includes(Cost cost) {
    return cost.includes().stream()
        .map(text -> telling.text(text, what(cost, "includes")))
        .collect(Collectors.joining("; "));
  }
}
