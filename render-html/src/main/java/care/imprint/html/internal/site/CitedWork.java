package care.imprint.html.internal.site;

import care.imprint.edition.CitedSource;
import care.imprint.edition.Edition;
import care.imprint.edition.EditionId;
import java.util.List;
import java.util.stream.Stream;

/**
 * A work with the guides that cite it.
 *
 * @param source the work; its number is that of the first mention
 * @param mentions where it is cited
 */
public record CitedWork(CitedSource source, List<Mention> mentions) {
  static CitedWork of(CitedSource cited, Edition edition) {
    Mention mention = new Mention(edition.id(), edition.title(), cited.number());
    return new CitedWork(cited, List.of(mention));
  }

  static CitedWork together(CitedWork one, CitedWork other) {
    return new CitedWork(
        one.source, Stream.concat(one.mentions.stream(), other.mentions.stream()).toList());
  }

  /**
   * A guide that cites the work.
   *
   * @param guide the guide
   * @param title its title
   * @param number the number of the work in it
   */
  public record Mention(EditionId guide, String title, int number) {}
}
