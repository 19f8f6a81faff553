package care.imprint.render;

import care.imprint.edition.Edition;
import java.util.List;

/**
 * All editions of a clinic in, the files that make them one whole out: an index, a map for search
 * engines, a feed.
 *
 * <p>Like a {@link Renderer} it is immutable and thread-safe, knows nothing but the editions, and
 * gives the same bytes for the same editions. It does not write the editions themselves: their
 * pages stand at {@code locale/article.ext} beside its files.
 */
public interface CollectionRenderer {
  /** The id of the format, for example {@code site}; also how users name it. */
  String format();

  /**
   * Changes whenever the same editions may give other bytes; what is unchanged is not rendered
   * again.
   */
  String version();

  /**
   * The files of a clinic.
   *
   * @param editions the editions of one clinic that are published, in all its languages, sorted by
   *     id; at least one. Editions that they link to may be missing: those could not be published,
   *     or nobody asked for them
   * @return the files with their paths below the clinic's folder, each path once
   * @throws RenderException if they cannot be rendered
   */
  List<Asset> render(List<Edition> editions);
}
