package care.imprint.quickstart;

import care.imprint.edition.Edition;
import care.imprint.edition.PlainText;
import java.util.List;
import java.util.stream.Stream;

/** Words as they are compared between what an edition tells and what a page or handout shows. */
final class Words {
  private Words() {}

  /** What an edition tells, in its order. */
  static List<String> told(Edition edition) {
    return of(String.join("\n", PlainText.of(edition)));
  }

  /**
   * The words without the raised numbers at their end, which a page shows and nobody tells;
   * addresses and compounds in parts, since a line or a page may end within them.
   */
  static List<String> of(String text) {
    return Stream.of(
            text.replace("\u00ad", "")
                .replace('\u2011', '-')
                .replace("/", "/ ")
                .replace("-", "- ")
                .split("[\\s\u00a0\u2002\u202f]+", -1))
        .map(word -> word.replaceFirst("(?<=\\p{L})\\d+(,\\d+)*(?=[.,;:]?$)", ""))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
