package care.imprint.check.internal.text;

import care.imprint.article.Article;
import care.imprint.article.Block;
import java.util.ArrayList;
import java.util.List;

/** Walks through an article, section by section. */
final class ArticleWalk {
  private final Article article;
  private final String pointer;
  private final List<SectionDraft> drafts = new ArrayList<>();

  ArticleWalk(Article article, String pointer) {
    this.article = article;
    this.pointer = pointer;
  }

  ArticleText walk() {
    drafts.add(SectionDraft.of(pointer, true));
    sections("/lead", article.lead());
    drafts.add(SectionDraft.of(pointer, false));
    sections("/body", article.body());
    return new ArticleText(
        article, pointer, front(), drafts.stream().map(SectionDraft::section).toList());
  }

  private List<Passage> front() {
    SectionDraft front = SectionDraft.of(pointer, false);
    front.passage(pointer + "/title", Role.TITLE, List.of(), article.title());
    article
        .summary()
        .ifPresent(text -> front.passage(pointer + "/summary", Role.LABEL, List.of(), text));
    article
        .illustration()
        .ifPresent(image -> BlockWalk.picture(pointer + "/illustration", image, List.of(), front));
    return front.section().passages();
  }

  private void sections(String key, List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      String where = pointer + key + "/" + i;
      if (blocks.get(i) instanceof Block.Heading heading) {
        drafts.add(SectionDraft.of(where, heading));
      }
      BlockWalk.step(where, blocks.get(i), List.of(), drafts.get(drafts.size() - 1));
    }
  }
}
