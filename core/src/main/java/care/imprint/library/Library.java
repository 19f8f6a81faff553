package care.imprint.library;

import care.imprint.article.Article;
import care.imprint.article.Notice;
import care.imprint.cost.Cost;
import care.imprint.image.Image;
import care.imprint.library.internal.citation.References;
import care.imprint.library.internal.data.LibraryWriter;
import care.imprint.problem.InvalidContentException;
import care.imprint.problem.Location;
import care.imprint.problem.Problems;
import care.imprint.program.Program;
import care.imprint.source.Source;
import care.imprint.value.Languages;
import care.imprint.value.Slug;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/**
 * Everything of one network, immutable and indexed. Thread-safe.
 *
 * <p>Look-ups by language take a locale and use its language alone: {@code fr-CA} finds the article
 * written in {@code fr}.
 */
public final class Library {
  private final LibraryContent content;
  private final Origins origins;
  private final ImmutableMap<InLanguage, Article> leftOut;
  private final ImmutableMap<InLanguage, Article> articles;
  private final ImmutableMap<InLanguage, Notice> notices;
  private final ImmutableMap<Slug, Source> sources;
  private final ConcurrentMap<Locale, ImmutableMap<Slug, String>> references =
      new ConcurrentHashMap<>();
  private final ImmutableMap<Slug, Program> programs;
  private final ImmutableMap<Slug, Cost> costs;

  private Library(LibraryContent content, Origins origins, List<Article> leftOut) {
    this.content = content;
    this.leftOut = index(leftOut, article -> InLanguage.of(article.id(), article.language()));
    this.origins = origins;
    this.articles =
        index(content.articles(), article -> InLanguage.of(article.id(), article.language()));
    this.notices =
        index(content.notices(), notice -> InLanguage.of(notice.id(), notice.language()));
    this.sources = index(content.sources(), Source::id);
    this.programs = index(content.programs(), Program::id);
    this.costs = index(content.costs(), Cost::id);
  }

  /**
   * A library of this content.
   *
   * @throws IllegalArgumentException if two entries of a kind have the same id
   */
  public static Library of(LibraryContent content) {
    return of(content, Origins.none(), List.of());
  }

  static Library of(LibraryContent content, Origins origins, List<Article> leftOut) {
    return new Library(content, origins, leftOut);
  }

  /**
   * Where a part of the library stands in the files it was read from.
   *
   * @param pointer a JSON Pointer into the JSON form of {@link #content}, for example {@code
   *     /articles/3/body/5}
   * @return its place, or that of the nearest part around it; {@link Location#NOWHERE} in a library
   *     made of records
   */
  public Location location(String pointer) {
    return origins.of(pointer);
  }

  /**
   * Reads the library in a folder, or in a ZIP or JAR with a library at its root or in a folder of
   * it.
   *
   * @throws InvalidContentException with every problem of every file if there is an error
   */
  public static Library read(Path path) {
    return require(problems -> LibraryReader.create().read(path, problems));
  }

  /**
   * Reads a content pack on the class path.
   *
   * @param loader sees the content pack
   * @param folder the folder that holds {@code library.yaml}, for example {@code guides}
   * @throws InvalidContentException with every problem of every file if there is an error
   */
  public static Library readClassPath(ClassLoader loader, String folder) {
    return require(problems -> LibraryReader.create().readClassPath(loader, folder, problems));
  }

  /**
   * Reads the JSON that {@link #toJson} writes.
   *
   * @throws InvalidContentException with every problem if there is an error
   */
  public static Library readJson(String json) {
    return require(problems -> LibraryReader.create().readJson(json, "library.json", problems));
  }

  /** The canonical JSON: read again it is an equal content, and equal contents give equal text. */
  public String toJson() {
    return LibraryWriter.write(content);
  }

  private static Library require(Function<Problems, Optional<Library>> reading) {
    Problems problems = new Problems();
    return reading
        .apply(problems)
        .orElseThrow(() -> new InvalidContentException(problems.sorted()));
  }

  /** All that the library holds. */
  public LibraryContent content() {
    return content;
  }

  /** The network and what holds for all of it. */
  public Network network() {
    return content.network();
  }

  /** The article in the language of a locale, if it was written in it. */
  public Optional<Article> article(Slug id, Locale locale) {
    return Optional.ofNullable(articles.get(new InLanguage(id, locale.getLanguage())));
  }

  /**
   * The title of an article in the language of a locale. Where {@link LibraryReader#readSound} left
   * an article out because of its errors, its title is still known, so that those which link to it
   * can name it.
   */
  public Optional<String> title(Slug id, Locale locale) {
    InLanguage key = new InLanguage(id, locale.getLanguage());
    return Optional.ofNullable(articles.get(key))
        .or(() -> Optional.ofNullable(leftOut.get(key)))
        .map(Article::title);
  }

  /** The articles in the language of a locale, in the order of the library. */
  public List<Article> articles(Locale locale) {
    return content.articles().stream()
        .filter(article -> InLanguage.of(article.id(), article.language()).isIn(locale))
        .toList();
  }

  /** The notice in the language of a locale, if it was written in it. */
  public Optional<Notice> notice(Slug id, Locale locale) {
    return Optional.ofNullable(notices.get(new InLanguage(id, locale.getLanguage())));
  }

  /** The source with this id. */
  public Optional<Source> source(Slug id) {
    return Optional.ofNullable(sources.get(id));
  }

  /**
   * How the network's citation style words a source, as plain text without its number: in French
   * for a French locale, else in English.
   *
   * <p>The first call in a language words all sources of the library and takes a moment; the words
   * are kept.
   *
   * @throws IllegalArgumentException if the library has no such source
   */
  public String reference(Slug source, Locale locale) {
    String reference =
        references
            .computeIfAbsent(
                Languages.bundle(locale),
                language -> References.of(content.sources(), network().citationStyle(), language))
            .get(source);
    if (reference == null) {
      throw new IllegalArgumentException("No source '%s' in this library".formatted(source));
    }
    return reference;
  }

  /** The programme with this id. */
  public Optional<Program> program(Slug id) {
    return Optional.ofNullable(programs.get(id));
  }

  /** The cost with this id. */
  public Optional<Cost> cost(Slug id) {
    return Optional.ofNullable(costs.get(id));
  }

  /** The picture with this file name. */
  public Optional<Image> image(String file) {
    return Optional.ofNullable(content.images().get(file));
  }

  private static <K, V> ImmutableMap<K, V> index(List<V> values, Function<V, K> key) {
    ImmutableMap.Builder<K, V> builder = ImmutableMap.builder();
    values.forEach(value -> builder.put(Map.entry(key.apply(value), value)));
    return builder.buildOrThrow();
  }

  private record InLanguage(Slug id, String language) {
    static InLanguage of(Slug id, String tag) {
      return new InLanguage(id, Locale.forLanguageTag(tag).getLanguage());
    }

    boolean isIn(Locale locale) {
      return language.equals(locale.getLanguage());
    }
  }
}
