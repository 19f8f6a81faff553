package care.imprint.library.internal.markdown;

import care.imprint.article.Block;
import care.imprint.article.Notice;
import care.imprint.article.NoticeKind;
import care.imprint.article.NoticePlacement;
import jakarta.validation.constraints.NotBlank;
import java.util.List;

/** The front matter of a notice; its constraint is that of the notice, for the JSON Schema. */
record NoticeHead(NoticeKind kind, NoticePlacement placement, @NotBlank String title) {
  Notice notice(MarkdownFile file, List<Block> blocks) {
    return new Notice(file.id(), file.language(), kind, placement, title, blocks);
  }
}
