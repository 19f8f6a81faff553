package care.imprint.library;

import care.imprint.value.LocalizedText;
import care.imprint.value.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The network a library belongs to and what holds for all of it.
 *
 * @param id the network's id
 * @param name its name
 * @param languages the languages of the library; the first is the one articles are written in first
 * @param topics the topics' labels by id
 * @param notices the notices that every article carries, in order
 * @param policy what the network asks of its articles
 * @param citationStyle how sources are cited
 * @param abbreviations what short forms stand for
 */
public record Network(
    Slug id,
    LocalizedText name,
    @NotEmpty List<@Pattern(regexp = LocalizedText.TAG_PATTERN) String> languages,
    SortedMap<String, LocalizedText> topics,
    List<Slug> notices,
    @Valid EditorialPolicy policy,
    CitationStyle citationStyle,
    SortedMap<String, LocalizedText> abbreviations) {
  /** Copies the collections. */
  public Network {
    languages = List.copyOf(languages);
    topics = Collections.unmodifiableSortedMap(new TreeMap<>(topics));
    notices = List.copyOf(notices);
    abbreviations = Collections.unmodifiableSortedMap(new TreeMap<>(abbreviations));
  }

  /** The language articles are written in first. */
  public Locale defaultLanguage() {
    return Locale.forLanguageTag(languages.get(0));
  }
}
