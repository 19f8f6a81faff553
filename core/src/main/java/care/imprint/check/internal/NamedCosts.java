package care.imprint.check.internal;

import care.imprint.article.Block;
import care.imprint.article.FactReference;
import care.imprint.article.Inline;
import care.imprint.check.internal.text.ArticleText;
import care.imprint.check.internal.text.Passage;
import care.imprint.check.internal.text.Placed;
import care.imprint.check.internal.text.Run;
import care.imprint.check.internal.text.Section;
import care.imprint.check.internal.words.Amount;
import care.imprint.cost.Cost;
import care.imprint.library.Library;
import care.imprint.program.Program;
import care.imprint.program.ProgramFact;
import care.imprint.program.ProgramField;
import care.imprint.program.Track;
import care.imprint.value.Slug;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which costs a piece of an article speaks of: by reference, by programme, or by a typed price. */
record NamedCosts(Library library) {
  /** A cost named between two characters of a passage. */
  record Mention(int start, int end, Cost cost) {}

  /** The costs of all the article. */
  List<Cost> in(ArticleText text) {
    return text.sections().stream().flatMap(section -> in(section).stream()).distinct().toList();
  }

  /** The costs of a section, its tables included. */
  List<Cost> in(Section section) {
    Stream<Cost> told =
        section.passages().stream().flatMap(passage -> in(passage).stream()).map(Mention::cost);
    Stream<Cost> shown = section.blocks().stream().map(Placed::value).flatMap(this::shown);
    return Stream.concat(told, shown).distinct().toList();
  }

  /** Where a passage names costs: by reference, then by a typed price. */
  List<Mention> in(Passage passage) {
    Stream<Mention> referred =
        passage.runs().stream()
            .flatMap(run -> referred(run).map(cost -> new Mention(run.start(), run.end(), cost)));
    Stream<Mention> typed =
        Amount.of(passage.text()).stream()
            .flatMap(
                amount ->
                    priced(amount).map(cost -> new Mention(amount.start(), amount.end(), cost)));
    return Stream.concat(referred, typed).toList();
  }

  private Stream<Cost> referred(Run run) {
    if (!(run.inline() instanceof Inline.Fact fact)) {
      return Stream.empty();
    }
    if (fact.reference() instanceof FactReference.OfCost cost) {
      return Stream.concat(Stream.of(cost.cost()), cost.other().stream()).flatMap(this::known);
    }
    return fact.reference() instanceof FactReference.OfProgram program
            && program.fact() == ProgramFact.COST
        ? tracks(program.program(), program.track())
        : Stream.empty();
  }

  private Stream<Cost> shown(Block block) {
    if (block instanceof Block.CostComparison comparison) {
      return comparison.items().stream().flatMap(this::known);
    }
    return block instanceof Block.ProgramCard card && card.fields().contains(ProgramField.COST)
        ? tracks(card.program(), Optional.empty())
        : Stream.empty();
  }

  private Stream<Cost> tracks(Slug program, Optional<Slug> only) {
    return library.program(program).map(Program::tracks).stream()
        .flatMap(List::stream)
        .filter(track -> only.isEmpty() || only.get().equals(track.id()))
        .map(Track::cost)
        .flatMap(Optional::stream)
        .flatMap(this::known);
  }

  private Stream<Cost> priced(Amount amount) {
    return library.content().costs().stream()
        .filter(
            cost ->
                KnownFigures.amounts(cost.price())
                    .anyMatch(money -> money.value().compareTo(amount.value()) == 0));
  }

  private Stream<Cost> known(Slug id) {
    return library.cost(id).stream();
  }
}
