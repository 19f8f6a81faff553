package care.imprint.article;

import care.imprint.value.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;

/**
 * A question and its answer.
 *
 * @param anchor where a link lands; unique in the article
 * @param question the question
 * @param answer the answer
 */
public record Question(
    Slug anchor, @NotEmpty List<@Valid Inline> question, @NotEmpty List<@Valid Block> answer) {
  /** Copies the lists. */
  public Question {
    question = List.copyOf(question);
    answer = List.copyOf(answer);
  }
}
