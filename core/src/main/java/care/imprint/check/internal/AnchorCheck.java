package care.imprint.check.internal;

import care.imprint.article.Block;
import care.imprint.check.CheckProblem;
import care.imprint.check.internal.text.ArticleText;
import care.imprint.check.internal.text.Placed;
import care.imprint.check.internal.words.Vocabulary;
import care.imprint.value.Slug;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every place of an article that a link can lead to has a name of its own. */
final class AnchorCheck implements ArticleCheck {
  @Override
  public void check(ArticleText text, Vocabulary vocabulary, Findings findings) {
    Set<Slug> seen = new HashSet<>();
    text.blocks()
        .flatMap(AnchorCheck::names)
        .filter(name -> !seen.add(name.value()))
        .forEach(name -> findings.add(CheckProblem.DUPLICATE_ANCHOR, name.pointer(), name.value()));
  }

  private static Stream<Placed<Slug>> names(Placed<Block> block) {
    Stream<Placed<Slug>> own =
        block.value().id().stream().map(id -> new Placed<>(block.pointer() + "/id", id));
    if (block.value() instanceof Block.Heading heading) {
      return Stream.of(new Placed<>(block.pointer() + "/anchor", heading.anchor()));
    }
    return block.value() instanceof Block.Faq faq
        ? Stream.concat(own, questions(block.pointer(), faq))
        : own;
  }

  private static Stream<Placed<Slug>> questions(String pointer, Block.Faq faq) {
    return IntStream.range(0, faq.questions().size())
        .mapToObj(
            i ->
                new Placed<>(
                    pointer + "/questions/" + i + "/anchor", faq.questions().get(i).anchor()));
  }
}
