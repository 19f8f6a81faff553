package care.imprint.html.internal.site;

import care.imprint.edition.Edition;
import java.util.List;

/**
 * The guides on one topic.
 *
 * @param id the id of its heading
 * @param name its name
 * @param guides the guides, hubs first, then by title
 */
public record Topic(String id, String name, List<Edition> guides) {
  /** Sorts the guides. */
  public Topic {
    guides = guides.stream().sorted(Alphabet.GUIDES).toList();
  }

  /** The guides that give an overview. */
  public List<Edition> hubs() {
    return guides.stream().filter(Shelf::isHub).toList();
  }

  /** The guides that go into depth. */
  public List<Edition> spokes() {
    return guides.stream().filter(edition -> !Shelf.isHub(edition)).toList();
  }
}
