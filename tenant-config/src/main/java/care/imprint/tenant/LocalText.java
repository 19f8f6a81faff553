package care.imprint.tenant;

import care.imprint.article.Block;
import care.imprint.value.Slug;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A text of a clinic's own, placed in the network's guides.
 *
 * <p>The guide around it still changes with the library. Where the anchor is gone, the edition is
 * not made, so that the text cannot get lost unseen.
 *
 * @param file the path of the file below the folder of all clinics, for example {@code
 *     port-credit/local/parking.md}; that of a layer for a text that comes from one
 * @param place where it stands, seen from the anchor
 * @param anchor the id of a block or the anchor of a heading
 * @param article the guide it stands in; absent for each that has the anchor
 * @param texts the blocks by language, for example {@code fr}
 */
public record LocalText(
    String file,
    LocalPlace place,
    Slug anchor,
    Optional<Slug> article,
    SortedMap<String, List<Block>> texts) {
  /** Copies the texts. */
  public LocalText {
    TreeMap<String, List<Block>> copies = new TreeMap<>();
    texts.forEach((language, blocks) -> copies.put(language, List.copyOf(blocks)));
    texts = Collections.unmodifiableSortedMap(copies);
  }

  /** The text in the language of a locale, if it was written in it. */
  public Optional<List<Block>> in(Locale locale) {
    return Optional.ofNullable(texts.get(locale.getLanguage()));
  }
}
