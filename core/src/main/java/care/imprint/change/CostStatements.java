package care.imprint.change;

import care.imprint.cost.Cost;
import care.imprint.edition.DateWords;
import care.imprint.edition.PriceWords;
import care.imprint.value.Href;
import care.imprint.value.IntRange;
import care.imprint.value.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells of a cost; what is not written in the language is not told. Used once. */
final class CostStatements {
  private final String id;
  private final Locale locale;
  private final List<Statement> statements = new ArrayList<>();

  private CostStatements(String id, Locale locale) {
    this.id = id;
    this.locale = locale;
  }

  static List<Statement> of(Cost cost, Locale locale) {
    CostStatements told = new CostStatements(cost.id().value(), locale);
    told.add(Subject.PRICE, "", Optional.of(PriceWords.of(cost, locale)));
    told.add(Subject.PRICE, ".name", cost.name().in(locale));
    told.add(Subject.PRICE, ".sessions", cost.sessions().map(CostStatements::told));
    told.add(Subject.PRICE, ".includes", told.lines(cost.includes()));
    told.add(Subject.PRICE, ".published-at", cost.publishedAt().map(Href::value));
    told.add(Subject.DATE, ".as-of", cost.asOf().map(day -> DateWords.of(day, locale)));
    told.add(Subject.DATE, ".expires", cost.expires().map(day -> DateWords.of(day, locale)));
    return told.statements;
  }

  /** The cost that a statement of a price or a day is about, if it is about one. */
  static Optional<String> costOf(Subject subject, String key) {
    int end = key.indexOf('.');
    return switch (subject) {
      case PRICE -> Optional.of(end < 0 ? key : key.substring(0, end));
      case DATE -> end < 0 ? Optional.empty() : Optional.of(key.substring(0, end));
      default -> Optional.empty();
    };
  }

  private static String told(IntRange range) {
    return range.isExact() ? String.valueOf(range.min()) : range.min() + "–" + range.max();
  }

  private Optional<String> lines(List<LocalizedText> texts) {
    String lines =
        texts.stream().flatMap(text -> text.in(locale).stream()).collect(Collectors.joining("\n"));
    return Optional.of(lines).filter(text -> !text.isEmpty());
  }

  private void add(Subject subject, String part, Optional<String> text) {
    text.ifPresent(words -> statements.add(Statement.of(subject, id + part, words)));
  }
}
