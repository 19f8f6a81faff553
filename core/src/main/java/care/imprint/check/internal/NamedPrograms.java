package care.imprint.check.internal;

import care.imprint.article.Block;
import care.imprint.article.FactReference;
import care.imprint.article.Inline;
import care.imprint.check.internal.text.ArticleText;
import care.imprint.library.Library;
import care.imprint.program.Program;
import care.imprint.value.Slug;
import java.util.List;
import java.util.stream.Stream;

/** The programmes an article speaks of, by card, matrix or fact. */
final class NamedPrograms {
  private NamedPrograms() {}

  static List<Program> of(ArticleText text, Library library) {
    Stream<Slug> cards = text.blocks(Block.ProgramCard.class).map(card -> card.value().program());
    Stream<Slug> matrices =
        text.blocks(Block.SuitabilityMatrix.class)
            .flatMap(matrix -> matrix.value().program().stream());
    Stream<Slug> facts =
        text.passages()
            .flatMap(passage -> passage.inlines(Inline.Fact.class))
            .map(fact -> fact.value().reference())
            .filter(FactReference.OfProgram.class::isInstance)
            .map(reference -> ((FactReference.OfProgram) reference).program());
    return Stream.of(cards, matrices, facts)
        .flatMap(ids -> ids)
        .distinct()
        .flatMap(id -> library.program(id).stream())
        .toList();
  }
}
