package care.imprint.tenant;

import care.imprint.article.Block;
import care.imprint.problem.Location;
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
 * @param starts where each block of a language was read, in the file of that language; none where
 *     it was read of no file
 */
public record LocalText(
    String file,
    LocalPlace place,
    Slug anchor,
    Optional<Slug> article,
    SortedMap<String, List<Block>> texts,
    SortedMap<String, List<Location>> starts) {
  /** Copies the texts and the places. */
  public LocalText {
    texts = copy(texts);
    starts = copy(starts);
  }

  /** A text that was read of no file. */
  public LocalText(
      String file,
      LocalPlace place,
      Slug anchor,
      Optional<Slug> article,
      SortedMap<String, List<Block>> texts) {
    this(file, place, anchor, article, texts, new TreeMap<>());
  }

  private static <T> SortedMap<String, List<T>> copy(SortedMap<String, List<T>> lists) {
    TreeMap<String, List<T>> copies = new TreeMap<>();
    lists.forEach((language, list) -> copies.put(language, List.copyOf(list)));
    return Collections.unmodifiableSortedMap(copies);
  }

  /** The text in the language of a locale, if it was written in it. */
  public Optional<List<Block>> in(Locale locale) {
    return Optional.ofNullable(texts.get(locale.getLanguage()));
  }

  /**
   * Where a block of the text in the language of a locale starts; the file where that is not known.
   *
   * @param block its index, from 0
   */
  public Location start(Locale locale, int block) {
    List<Location> known = starts.getOrDefault(locale.getLanguage(), List.of());
    return block < known.size() ? known.get(block) : Location.of(file);
  }
}
