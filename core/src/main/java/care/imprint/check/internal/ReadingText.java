package care.imprint.check.internal;

import care.imprint.check.internal.text.ArticleText;
import care.imprint.check.internal.text.Passage;
import care.imprint.check.internal.text.Section;
import care.imprint.check.internal.words.Readability;
import care.imprint.check.internal.words.Syllables;
import care.imprint.check.internal.words.Vocabulary;
import java.util.List;
import java.util.Optional;

/**
 * An article as its readers’ ease is measured: the running text of each section, and all of it.
 * Text too short for a formula has no measure.
 */
final class ReadingText {
  private static final int SHORTEST_ARTICLE = 100;
  private static final int SHORTEST_SECTION = 60;

  /** A section and its measure. */
  record Measured(Section section, Readability measure) {}

  private final List<Measured> sections;

  private ReadingText(List<Measured> sections) {
    this.sections = sections;
  }

  /** The article measured; nothing in a language whose syllables cannot be counted. */
  static Optional<ReadingText> of(ArticleText text, Vocabulary vocabulary) {
    return vocabulary
        .syllables()
        .map(
            syllables ->
                new ReadingText(
                    text.sections().stream()
                        .map(section -> measured(section, vocabulary, syllables))
                        .toList()));
  }

  /** The measure of the article, if it is long enough. */
  Optional<Readability> whole() {
    return sections.stream()
        .map(Measured::measure)
        .reduce(Readability::plus)
        .filter(measure -> measure.words() >= SHORTEST_ARTICLE);
  }

  /** The sections under a heading that are long enough. */
  List<Measured> sections() {
    return sections.stream()
        .filter(measured -> measured.section().heading().isPresent())
        .filter(measured -> measured.measure().words() >= SHORTEST_SECTION)
        .toList();
  }

  private static Measured measured(Section section, Vocabulary vocabulary, Syllables syllables) {
    List<String> prose = section.prose().stream().map(Passage::text).toList();
    return new Measured(section, Readability.of(prose, vocabulary, syllables));
  }
}
