package care.imprint.check.internal.text;

import care.imprint.article.Article;
import care.imprint.article.Block;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * An article as running text.
 *
 * @param article the article
 * @param pointer the JSON pointer of the article
 * @param front the title, the summary and what is said about the illustration
 * @param sections the lead, then the sections of the body
 */
public record ArticleText(
    Article article, String pointer, List<Passage> front, List<Section> sections) {
  /** Copies the lists. */
  public ArticleText {
    front = List.copyOf(front);
    sections = List.copyOf(sections);
  }

  /** The article at this index of a library's articles. */
  public static ArticleText of(Article article, int index) {
    return new ArticleWalk(article, "/articles/" + index).walk();
  }

  /** The passages of blocks; the pointer is that of their list. */
  public static List<Passage> passages(String pointer, List<Block> blocks) {
    SectionDraft draft = SectionDraft.of(pointer, false);
    BlockWalk.walk(pointer, blocks, List.of(), draft);
    return draft.section().passages();
  }

  /** The language of the article. */
  public Locale language() {
    return Locale.forLanguageTag(article.language());
  }

  /** Every passage in reading order. */
  public Stream<Passage> passages() {
    return Stream.concat(
        front.stream(), sections.stream().flatMap(section -> section.passages().stream()));
  }

  /** Every block in reading order, those inside others after those around them. */
  public Stream<Placed<Block>> blocks() {
    return sections.stream().flatMap(section -> section.blocks().stream());
  }

  /** Every block of a kind in reading order. */
  public <T extends Block> Stream<Placed<T>> blocks(Class<T> kind) {
    return blocks()
        .filter(block -> kind.isInstance(block.value()))
        .map(block -> new Placed<>(block.pointer(), kind.cast(block.value())));
  }
}
