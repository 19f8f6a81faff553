package care.imprint.html.internal.site;

import care.imprint.article.ArticleKind;
import care.imprint.edition.Edition;
import care.imprint.edition.Wording;
import care.imprint.html.internal.page.Labels;
import care.imprint.value.Slug;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The guides of a clinic in one language.
 *
 * @param locale the language and region
 * @param editions the guides by id; none where all of this language are missing
 * @param model an edition that shows what all have in common: the clinic, its brand and its words;
 *     of another language where this one has none
 */
record Shelf(Locale locale, List<Edition> editions, Edition model) {
  Shelf {
    editions = List.copyOf(editions);
  }

  /** Whether search engines may list what belongs to all guides. */
  boolean indexed() {
    return editions.stream().anyMatch(edition -> edition.publication().indexed());
  }

  /** The day the last of the guides changed. */
  LocalDate updated() {
    return editions.stream()
        .map(edition -> edition.content().dates().updated())
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.EPOCH);
  }

  /** The guides by topic, hubs first, then by title. */
  List<Topic> topics() {
    Map<String, List<Edition>> byName = new TreeMap<>(Alphabet::compare);
    editions.forEach(
        edition ->
            byName
                .computeIfAbsent(edition.content().topic(), any -> new ArrayList<>())
                .add(edition));
    List<Topic> topics = new ArrayList<>();
    byName.forEach(
        (name, guides) -> topics.add(new Topic("topic_" + (topics.size() + 1), name, guides)));
    return topics;
  }

  /** The works that guides cite, each once, in the order of their references. */
  List<CitedWork> works() {
    Map<Slug, CitedWork> works = new LinkedHashMap<>();
    for (Topic topic : topics()) {
      for (Edition edition : topic.guides()) {
        edition
            .apparatus()
            .sources()
            .forEach(
                cited ->
                    works.merge(
                        cited.source().id(), CitedWork.of(cited, edition), CitedWork::together));
      }
    }
    return works.values().stream()
        .sorted(Comparator.comparing(work -> work.source().reference(), Alphabet::compare))
        .toList();
  }

  /** The guide with this id. */
  Optional<Edition> edition(Slug article) {
    return editions.stream().filter(edition -> edition.id().article().equals(article)).findFirst();
  }

  /** The words for labels in this language. */
  Labels labels() {
    boolean own = locale.equals(model.locale());
    return new Labels(own ? model.wording() : Wording.of(locale), locale);
  }

  static boolean isHub(Edition edition) {
    return edition.content().kind() == ArticleKind.HUB;
  }
}
