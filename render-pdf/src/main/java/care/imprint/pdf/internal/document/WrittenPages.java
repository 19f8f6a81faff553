package care.imprint.pdf.internal.document;

import care.imprint.pdf.internal.layout.Page;
import care.imprint.pdf.internal.layout.Piece;
import care.imprint.pdf.internal.text.ColorRole;
import care.imprint.pdf.internal.text.FontFace;
import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Pages that were written before, found again by their pieces: a page that many clinics publish is
 * written once. Only pages are kept whose content depends on nothing but their pieces. Bounded and
 * thread-safe.
 */
final class WrittenPages {
  /** How many compressed bytes are kept, and some for what stands beside them. */
  private static final long MOST = 16L << 20;

  private static final int BESIDE = 4_096;

  private final Cache<Key, Written> known =
      CacheBuilder.newBuilder()
          .maximumWeight(MOST)
          .<Key, Written>weigher((key, page) -> page.packed().size() + BESIDE)
          .build();

  private record Key(List<Piece> pieces, double height) {}

  /**
   * A page that was written, without its running parts.
   *
   * @param packed its content, compressed
   * @param content what a document must know of it
   * @param glyphs what it shows of each face
   * @param colors the roles of its colours
   * @param images its pictures
   */
  record Written(
      Packed packed,
      PageContent content,
      Map<FontFace, GlyphTexts> glyphs,
      Set<ColorRole> colors,
      ImageTable images) {}

  Optional<Written> find(Page page) {
    return page.isShared()
        ? Optional.ofNullable(known.getIfPresent(new Key(page.pieces(), page.height())))
        : Optional.empty();
  }

  void put(Page page, Written written) {
    if (page.isShared()) {
      known.put(new Key(page.pieces(), page.height()), written);
    }
  }
}
