package care.imprint.check.internal;

import care.imprint.article.Review;
import care.imprint.check.CheckProblem;
import care.imprint.check.internal.text.ArticleText;
import care.imprint.check.internal.words.Vocabulary;
import java.time.LocalDate;
import java.util.Optional;

/** Somebody reviewed the article, and the next review is neither overdue nor too far off. */
final class ReviewCheck implements ArticleCheck {
  @Override
  public void check(ArticleText text, Vocabulary vocabulary, Findings findings) {
    Optional<Review> review = text.article().review();
    if (review.isEmpty() || review.get().by().isBlank()) {
      findings.add(CheckProblem.MISSING_REVIEW, text.pointer());
    } else {
      check(review.get(), text.pointer() + "/review/next", findings);
    }
  }

  private static void check(Review review, String pointer, Findings findings) {
    LocalDate latest = review.last().plus(findings.library().network().policy().reviewPeriod());
    if (review.next().isBefore(findings.asOf())) {
      findings.add(CheckProblem.OVERDUE_REVIEW, pointer, review.next());
    }
    if (review.next().isAfter(latest)) {
      findings.add(CheckProblem.DISTANT_REVIEW, pointer, review.next(), latest);
    }
  }
}
