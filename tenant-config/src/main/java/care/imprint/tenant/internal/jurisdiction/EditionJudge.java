package care.imprint.tenant.internal.jurisdiction;

import care.imprint.article.Article;
import care.imprint.cost.Cost;
import care.imprint.cost.Price;
import care.imprint.cost.TaxBasis;
import care.imprint.problem.Location;
import care.imprint.tenant.jurisdiction.JurisdictionRule;
import care.imprint.tenant.jurisdiction.RuleScope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Judges an edition by a rule: gives each finding with what was judged. */
record EditionJudge(Judged judged) implements JurisdictionRule.Visitor<List<Finding>> {
  /** What the clinic says of itself is judged once, when it is read. */
  @Override
  public List<Finding> visit(JurisdictionRule.RequiredField rule) {
    return List.of();
  }

  @Override
  public List<Finding> visit(JurisdictionRule.RequiredNotice rule) {
    boolean there =
        judged.edition().content().notices().stream()
            .anyMatch(notice -> notice.kind() == rule.notice());
    return there ? List.of() : List.of(ofGuide(judged.edition().id().article().value()));
  }

  @Override
  public List<Finding> visit(JurisdictionRule.Wording rule) {
    Phrases phrases = Phrases.of(rule.words(), judged.edition().locale());
    List<Finding> findings = new ArrayList<>();
    for (Passage passage : judged.passages()) {
      if (rule.scope().covers(passage.own())) {
        phrases
            .first(passage.text())
            .or(() -> quoted(rule, passage))
            .ifPresent(found -> findings.add(new Finding(passage, found)));
      }
    }
    return findings;
  }

  private static Optional<String> quoted(JurisdictionRule.Wording rule, Passage passage) {
    return rule.quotations() && passage.quotation()
        ? Optional.of(passage.text())
        : Optional.empty();
  }

  @Override
  public List<Finding> visit(JurisdictionRule.LanguageParity rule) {
    Locale other = Locale.forLanguageTag(rule.language());
    Locale here = judged.edition().locale();
    if (here.getLanguage().equals(other.getLanguage())) {
      return List.of();
    }
    String guide = judged.edition().id().article().value();
    boolean published =
        judged.tenant().locales(judged.edition().id().article()).stream()
            .anyMatch(locale -> locale.getLanguage().equals(other.getLanguage()));
    if (!published) {
      return List.of(ofGuide("%s (%s)".formatted(guide, rule.language())));
    }
    return older(other)
        .map(found -> ofGuide("%s (%s) %s".formatted(guide, rule.language(), found)))
        .stream()
        .toList();
  }

  /** The dates, where the text in another language is the older. */
  private Optional<String> older(Locale other) {
    return judged
        .tenant()
        .library()
        .article(judged.edition().id().article(), other)
        .map(Article::dates)
        .filter(dates -> dates.updated().isBefore(judged.edition().content().dates().updated()))
        .map(dates -> dates.updated() + " < " + judged.edition().content().dates().updated());
  }

  @Override
  public List<Finding> visit(JurisdictionRule.PriceCompleteness rule) {
    return judged.edition().apparatus().costs().stream()
        .filter(cost -> rule.scope().covers(isOwn(cost)))
        .filter(cost -> !(cost.price() instanceof Price.Varies))
        .filter(cost -> cost.tax() == TaxBasis.NOT_STATED || cost.includes().isEmpty())
        .map(this::incomplete)
        .toList();
  }

  private boolean isOwn(Cost cost) {
    return own(cost).isPresent();
  }

  private Optional<Cost> own(Cost cost) {
    return judged.tenant().content().local().costs().stream()
        .filter(own -> own.id().equals(cost.id()))
        .findFirst();
  }

  /** The judged text is the same in each language, so that one decision does. */
  private Finding incomplete(Cost told) {
    Cost cost = own(told).or(() -> judged.tenant().library().cost(told.id())).orElse(told);
    String includes =
        cost.includes().stream()
            .map(part -> String.join(" / ", part.byLanguage().values()))
            .collect(Collectors.joining("; "));
    String text = "%s %s %s %s".formatted(cost.id(), cost.price(), cost.tax(), includes);
    Passage passage = new Passage(text, place(cost), isOwn(cost), false);
    return new Finding(passage, cost.id().value());
  }

  /** Where a cost was read, at the clinic or in a layer; else where a clinic decides about it. */
  private Location place(Cost cost) {
    Location usual = Location.of(judged.tenant().id() + "/costs.yaml");
    return isOwn(cost)
        ? judged.tenant().content().local().places().getOrDefault("costs/" + cost.id(), usual)
        : clinic();
  }

  private Location clinic() {
    return Location.of(judged.tenant().id() + "/tenant.yaml");
  }

  @Override
  public List<Finding> visit(JurisdictionRule.BenefitWithoutRisk rule) {
    Phrases benefits = Phrases.of(rule.benefits(), judged.edition().locale());
    Phrases risks = Phrases.of(rule.risks(), judged.edition().locale());
    List<Finding> findings = new ArrayList<>();
    for (List<Passage> text : texts(rule.scope())) {
      if (text.stream().allMatch(passage -> risks.first(passage.text()).isEmpty())) {
        text.stream()
            .flatMap(passage -> finding(benefits, passage, text).stream())
            .findFirst()
            .ifPresent(findings::add);
      }
    }
    return findings;
  }

  /** A whole text is judged; it is told where its phrase stands. */
  private static Optional<Finding> finding(Phrases phrases, Passage passage, List<Passage> whole) {
    return phrases
        .first(passage.text())
        .map(found -> new Finding(joined(whole, passage.place()), found));
  }

  /** The clinic's texts one by one, by their files; what is not its own as a whole. */
  private Collection<List<Passage>> texts(RuleScope scope) {
    Map<String, List<Passage>> byFile = new LinkedHashMap<>();
    for (Passage passage : judged.passages()) {
      if (scope.covers(passage.own())) {
        String file = scope == RuleScope.OWN ? passage.place().file() : "";
        byFile.computeIfAbsent(file, any -> new ArrayList<>()).add(passage);
      }
    }
    return byFile.values();
  }

  private static Passage joined(List<Passage> passages, Location place) {
    String text = passages.stream().map(Passage::text).collect(Collectors.joining("\n"));
    return new Passage(text, place, passages.get(0).own(), false);
  }

  /** What a guide lacks is judged by all its words: whoever decides has read just these. */
  private Finding ofGuide(String lacking) {
    String words = judged.passages().stream().map(Passage::text).collect(Collectors.joining("\n"));
    return new Finding(new Passage(lacking + "\n" + words, clinic(), false, false), lacking);
  }
}
