package care.imprint.article;

import care.imprint.value.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;

/**
 * Protected text that the network owns: a clinic cannot remove, reword, restyle or move it.
 *
 * @param id the notice's id, the same in every language
 * @param language the language tag of this text
 * @param kind what it protects
 * @param placement where it stands
 * @param title its heading
 * @param blocks its text: paragraphs and lists
 */
public record Notice(
    Slug id,
    @NotBlank String language,
    NoticeKind kind,
    NoticePlacement placement,
    @NotBlank String title,
    @NotEmpty List<@Valid Block> blocks) {
  /** Copies the blocks. */
  public Notice {
    blocks = List.copyOf(blocks);
  }
}
