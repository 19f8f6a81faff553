package care.imprint.html.internal.data;

import care.imprint.edition.CitedSource;
import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.util.List;

/**
 * The works that pages cite, as search engines are told, found again by the works: clinics cite the
 * same. Bounded and thread-safe.
 */
public final class Citations {
  private static final long MOST = 2L << 20;

  private final Cache<List<CitedSource>, String> told =
      CacheBuilder.newBuilder()
          .maximumWeight(MOST)
          .<List<CitedSource>, String>weigher((works, json) -> json.length())
          .build();

  /** Has told nothing yet. */
  public Citations() {}

  String json(List<CitedSource> works) {
    String known = told.getIfPresent(works);
    if (known != null) {
      return known;
    }
    JsonTree json = new JsonTree();
    String made = json.list(works, new CitationData(json)::work);
    told.put(works, made);
    return made;
  }
}
