package care.imprint.check.internal;

import care.imprint.check.internal.text.ArticleText;
import care.imprint.check.internal.text.Passage;
import care.imprint.check.internal.text.Role;
import care.imprint.check.internal.text.Section;
import care.imprint.check.internal.words.Readability;
import care.imprint.check.internal.words.Syllables;
import care.imprint.check.internal.words.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Measures the running text of articles; text too short for a formula has no measure. */
record ReadingText(Vocabulary vocabulary, Syllables syllables) {
  private static final int SHORTEST_ARTICLE = 100;
  private static final int SHORTEST_SECTION = 60;

  Optional<Readability> of(ArticleText text) {
    return measure(text.passages(), SHORTEST_ARTICLE);
  }

  Optional<Readability> of(Section section) {
    return measure(section.passages().stream(), SHORTEST_SECTION);
  }

  private Optional<Readability> measure(Stream<Passage> passages, int shortest) {
    List<String> prose =
        passages.filter(passage -> passage.role() == Role.PROSE).map(Passage::text).toList();
    return Optional.of(Readability.of(prose, vocabulary, syllables))
        .filter(measure -> measure.words() >= shortest);
  }
}
