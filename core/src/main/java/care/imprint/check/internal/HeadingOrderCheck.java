package care.imprint.check.internal;

import care.imprint.article.Block;
import care.imprint.check.CheckProblem;
import care.imprint.check.internal.text.ArticleText;
import care.imprint.check.internal.text.Placed;
import care.imprint.check.internal.words.Vocabulary;
import java.util.List;

/** No heading is more than one level below the one before; the title is level 1. */
final class HeadingOrderCheck implements ArticleCheck {
  @Override
  public void check(ArticleText text, Vocabulary vocabulary, Findings findings) {
    List<Placed<Block.Heading>> headings = text.blocks(Block.Heading.class).toList();
    int before = 1;
    for (Placed<Block.Heading> heading : headings) {
      int level = heading.value().level();
      if (level > before + 1) {
        findings.add(CheckProblem.SKIPPED_HEADING_LEVEL, heading.pointer(), level, before);
      }
      before = level;
    }
  }
}
