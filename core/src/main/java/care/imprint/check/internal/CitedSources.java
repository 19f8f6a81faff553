package care.imprint.check.internal;

import care.imprint.article.Block;
import care.imprint.article.Inline;
import care.imprint.check.internal.text.ArticleText;
import care.imprint.check.internal.text.Placed;
import care.imprint.value.Slug;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where an article names sources: in citations, in evidence and in quotations. */
final class CitedSources {
  private CitedSources() {}

  static Stream<Placed<Slug>> of(ArticleText text) {
    Stream<Placed<Slug>> citations =
        text.passages()
            .flatMap(passage -> passage.inlines(Inline.Citation.class))
            .flatMap(CitedSources::ofCitation);
    Stream<Placed<Slug>> evidence =
        text.blocks(Block.EvidenceSummary.class).flatMap(CitedSources::ofEvidence);
    Stream<Placed<Slug>> quotations =
        text.blocks(Block.Quotation.class)
            .flatMap(
                placed ->
                    placed.value().source().stream()
                        .map(id -> new Placed<>(placed.pointer() + "/source", id)));
    return Stream.of(citations, evidence, quotations).flatMap(sources -> sources);
  }

  private static Stream<Placed<Slug>> ofCitation(Placed<Inline.Citation> placed) {
    return placed.value().sources().stream().map(id -> new Placed<>(placed.pointer(), id));
  }

  private static Stream<Placed<Slug>> ofEvidence(Placed<Block.EvidenceSummary> placed) {
    return IntStream.range(0, placed.value().findings().size())
        .mapToObj(
            i ->
                new Placed<>(
                    placed.pointer() + "/findings/" + i + "/source",
                    placed.value().findings().get(i).source()));
  }
}
