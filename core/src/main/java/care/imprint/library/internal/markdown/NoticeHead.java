package care.imprint.library.internal.markdown;

import care.imprint.article.Block;
import care.imprint.article.Notice;
import care.imprint.article.NoticeKind;
import care.imprint.article.NoticePlacement;
import java.util.List;

/** The front matter of a notice. */
record NoticeHead(NoticeKind kind, NoticePlacement placement, String title) {
  Notice notice(MarkdownFile file, List<Block> blocks) {
    return new Notice(file.id(), file.language(), kind, placement, title, blocks);
  }
}
