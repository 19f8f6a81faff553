package care.imprint.html.internal.site;

import care.imprint.edition.Edition;
import care.imprint.edition.Label;
import care.imprint.edition.PlainText;
import care.imprint.html.internal.page.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A guide as a search sees it.
 *
 * @param edition the guide
 * @param sections its sections
 * @param words the words ahead of the first section, then those of each section; each word once, in
 *     plain letters, with a space before it
 */
public record SearchEntry(Edition edition, List<Section> sections, List<String> words) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+");

  static SearchEntry of(Edition edition, List<Section> sections) {
    List<String> words = new ArrayList<>();
    List<String> part = new ArrayList<>();
    for (String line : lines(edition)) {
      if (words.size() < sections.size() && line.equals(sections.get(words.size()).title())) {
        words.add(plain(part));
        part.clear();
      }
      part.add(line);
    }
    words.add(plain(part));
    while (words.size() <= sections.size()) {
      words.add("");
    }
    return new SearchEntry(edition, sections, words);
  }

  /** What the guide says, without the links and the clinic's data that stand on every page. */
  private static List<String> lines(Edition edition) {
    List<String> lines = PlainText.of(edition);
    int end = lines.lastIndexOf(edition.wording().text(Label.CONTACT));
    int related = lines.lastIndexOf(edition.wording().text(Label.RELATED));
    boolean linked = !edition.content().related().isEmpty();
    return lines.subList(0, linked && related >= 0 ? related : end >= 0 ? end : lines.size());
  }

  private static String plain(List<String> lines) {
    return WORD
        .matcher(Alphabet.plain(String.join("\n", lines)))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .map(word -> " " + word)
        .collect(Collectors.joining());
  }

  /** The words as a JSON array; letters, digits and spaces need no escape. */
  static String json(List<SearchEntry> entries) {
    return entries.stream()
        .map(
            entry ->
                entry.words().stream()
                    .map(words -> "\"" + words + "\"")
                    .collect(Collectors.joining(",", "[", "]")))
        .collect(Collectors.joining(",\n", "[", "]"));
  }
}
