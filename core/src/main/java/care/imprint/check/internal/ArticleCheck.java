package care.imprint.check.internal;

import care.imprint.check.internal.text.ArticleText;
import care.imprint.check.internal.words.Vocabulary;

/** A check that looks at articles one by one. */
interface ArticleCheck {
  /** Adds what is wrong with an article; the vocabulary is that of its language. */
  void check(ArticleText text, Vocabulary vocabulary, Findings findings);
}
