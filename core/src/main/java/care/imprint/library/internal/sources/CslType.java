package care.imprint.library.internal.sources;

import care.imprint.source.SourceKind;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which type of CSL stands for which kind of source. CSL knows neither guidelines nor organisations
 * that speak for themselves, so these keep their kind under {@code custom}.
 */
final class CslType {
  private static final ImmutableMap<String, SourceKind> KINDS =
      ImmutableMap.<String, SourceKind>builder()
          .put("article-journal", SourceKind.JOURNAL_ARTICLE)
          .put("webpage", SourceKind.WEB_PAGE)
          .put("report", SourceKind.REPORT)
          .put("book", SourceKind.BOOK)
          .put("article", SourceKind.JOURNAL_ARTICLE)
          .put("article-magazine", SourceKind.JOURNAL_ARTICLE)
          .put("article-newspaper", SourceKind.JOURNAL_ARTICLE)
          .put("paper-conference", SourceKind.JOURNAL_ARTICLE)
          .put("review", SourceKind.JOURNAL_ARTICLE)
          .put("post", SourceKind.WEB_PAGE)
          .put("post-weblog", SourceKind.WEB_PAGE)
          .put("standard", SourceKind.GUIDELINE)
          .put("thesis", SourceKind.REPORT)
          .put("document", SourceKind.REPORT)
          .put("chapter", SourceKind.BOOK)
          .put("entry-encyclopedia", SourceKind.BOOK)
          .buildOrThrow();

  private static final Map<SourceKind, String> TYPES =
      Map.of(
          SourceKind.JOURNAL_ARTICLE, "article-journal",
          SourceKind.WEB_PAGE, "webpage",
          SourceKind.GUIDELINE, "report",
          SourceKind.ORGANIZATION, "webpage",
          SourceKind.REPORT, "report",
          SourceKind.BOOK, "book");

  private CslType() {}

  /** The types that are understood. */
  static Set<String> known() {
    return KINDS.keySet();
  }

  static Optional<SourceKind> kind(String type) {
    return Optional.ofNullable(KINDS.get(type));
  }

  static String type(SourceKind kind) {
    return TYPES.getOrDefault(kind, "document");
  }

  /** The word for a kind that its type does not tell. */
  static Optional<String> custom(SourceKind kind) {
    return switch (kind) {
      case GUIDELINE -> Optional.of("guideline");
      case ORGANIZATION -> Optional.of("organization");
      case JOURNAL_ARTICLE, WEB_PAGE, REPORT, BOOK -> Optional.empty();
    };
  }

  /** The kind that a word under {@code custom} tells. */
  static Optional<SourceKind> ofCustom(String word) {
    return Stream.of(SourceKind.values())
        .filter(kind -> custom(kind).filter(word::equals).isPresent())
        .findFirst();
  }
}
