package care.imprint.check.internal;

import care.imprint.check.internal.text.ArticleText;
import care.imprint.check.internal.text.Passage;
import care.imprint.check.internal.text.Section;
import care.imprint.check.internal.words.Vocabulary;
import care.imprint.cost.Cost;
import care.imprint.library.Library;
import care.imprint.program.TrackFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which costs a claim of an article compares.
 *
 * <p>Those of the nearest place that names two that can be compared: the sentence, the passage, the
 * section, at last the whole article. Compared is the price of a session, over as many sessions as
 * the costs cover.
 */
final class Comparisons {
  private final NamedCosts named;
  private final CostFormats formats;
  private final List<Cost> all;

  Comparisons(Library library, ArticleText text, Vocabulary vocabulary) {
    this.named = new NamedCosts(library);
    this.formats = new CostFormats(library, text, vocabulary);
    this.all = named.in(text);
  }

  /** The comparisons of a section. */
  OfSection in(Section section) {
    return new OfSection(named.in(section));
  }

  /** The comparisons of a section. */
  final class OfSection {
    private final List<Cost> near;

    private OfSection(List<Cost> near) {
      this.near = near;
    }

    /** The comparisons of a passage. */
    OfPassage in(Passage passage) {
      return new OfPassage(near, named.in(passage));
    }
  }

  /** The comparisons of a passage. */
  final class OfPassage {
    private final List<Cost> near;
    private final List<NamedCosts.Mention> mentions;

    private OfPassage(List<Cost> near, List<NamedCosts.Mention> mentions) {
      this.near = near;
      this.mentions = mentions;
    }

    /** The pairs a claim compares; none where nothing can be compared. */
    List<CostPair> pairs(PriceClaim claim) {
      int start = claim.sentence().start();
      int end = start + claim.sentence().text().length();
      return Stream.of(between(start, end), between(0, Integer.MAX_VALUE), near, all)
          .map(costs -> Comparisons.this.pairs(claim, costs))
          .filter(pairs -> !pairs.isEmpty())
          .findFirst()
          .orElse(List.of());
    }

    private List<Cost> between(int start, int end) {
      return mentions.stream()
          .filter(mention -> start <= mention.start() && mention.end() <= end)
          .map(NamedCosts.Mention::cost)
          .distinct()
          .toList();
    }
  }

  private List<CostPair> pairs(PriceClaim claim, List<Cost> costs) {
    if (claim.cheaper().isPresent()) {
      return pairs(claim, claim.cheaper().get(), costs);
    }
    return costs.size() == 2
        ? CostPair.of(costs.get(0), costs.get(1)).stream().toList()
        : List.of();
  }

  private List<CostPair> pairs(PriceClaim claim, TrackFormat cheaper, List<Cost> costs) {
    List<Cost> others = costs.stream().filter(cost -> isOther(cheaper, cost)).toList();
    return costs.stream()
        .filter(cost -> formats.of(cost).filter(cheaper::equals).isPresent())
        .flatMap(
            cost ->
                others.stream()
                    .filter(other -> !claim.sameProgram() || sameProgram(cost, other))
                    .flatMap(other -> CostPair.of(cost, other).stream()))
        .toList();
  }

  private boolean isOther(TrackFormat cheaper, Cost cost) {
    return formats
        .of(cost)
        .filter(other -> other != cheaper && other != TrackFormat.GROUP_INTEGRATION)
        .isPresent();
  }

  private boolean sameProgram(Cost cost, Cost other) {
    return formats.programs(cost).stream().anyMatch(formats.programs(other)::contains);
  }
}
