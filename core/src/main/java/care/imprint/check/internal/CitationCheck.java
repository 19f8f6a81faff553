package care.imprint.check.internal;

import care.imprint.check.CheckProblem;
import care.imprint.check.internal.text.ArticleText;
import care.imprint.check.internal.text.Placed;
import care.imprint.check.internal.words.Vocabulary;
import care.imprint.source.Source;
import care.imprint.value.Slug;
import java.util.Optional;

/** Every source an article names is there, and was not retracted. */
final class CitationCheck implements ArticleCheck {
  @Override
  public void check(ArticleText text, Vocabulary vocabulary, Findings findings) {
    CitedSources.of(text).forEach(cited -> check(cited, findings));
  }

  private static void check(Placed<Slug> cited, Findings findings) {
    Optional<Source> source = findings.library().source(cited.value());
    if (source.isEmpty()) {
      findings.add(CheckProblem.UNRESOLVED_SOURCE, cited.pointer(), cited.value());
    } else if (source.get().retracted()) {
      findings.add(CheckProblem.RETRACTED_SOURCE, cited.pointer(), cited.value());
    }
  }
}
