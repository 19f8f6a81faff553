package care.imprint.library.internal.reading;

import care.imprint.article.Article;
import care.imprint.library.LibraryContent;
import care.imprint.library.Limits;
import care.imprint.library.Network;
import care.imprint.library.internal.data.Binder;
import care.imprint.library.internal.data.DataReader;
import care.imprint.library.internal.data.Document;
import care.imprint.library.internal.data.Pointers;
import care.imprint.library.internal.markdown.Placed;
import care.imprint.problem.Location;
import care.imprint.problem.Problem;
import care.imprint.problem.Problems;
import care.imprint.problem.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reads the content of a library, from files or from JSON, and checks it as a whole. */
public record ContentReader(Limits limits) {
  /**
   * What of a library is sound.
   *
   * @param content the content without the articles that have errors
   * @param leftOut those articles, as far as they could be read
   */
  public record Sound(Placed<LibraryContent> content, List<Article> leftOut) {}

  /** The content of files; nothing if there is an error. */
  public Optional<Placed<LibraryContent>> files(FileSet files, Problems problems) {
    return files(files, problems, error -> false).map(Sound::content);
  }

  /**
   * The content of files without the articles that have errors; nothing if there is an error in
   * what articles share.
   */
  public Optional<Sound> soundFiles(FileSet files, Problems problems) {
    return files(files, problems, error -> error.location().file().startsWith("articles/"));
  }

  private Optional<Sound> files(FileSet files, Problems problems, Predicate<Problem> ofOneArticle) {
    Problems own = new Problems();
    Optional<Placed<Network>> network =
        new DataFiles(new Reading(limits, own))
            .network(FileSet.LIBRARY, files.files().getOrDefault(FileSet.LIBRARY, new byte[0]));
    Assembly assembly =
        new LibraryFiles(files, new Reading(limits, own)).read(network.map(Placed::value));
    network.ifPresent(
        found -> {
          Placed<LibraryContent> whole = assembly.content(found);
          check(whole.value(), assembly.declared(), places(whole.places()), own);
        });
    problems.addAll(own.sorted());
    List<Problem> errors =
        own.sorted().stream().filter(problem -> problem.severity() == Severity.ERROR).toList();
    if (!errors.stream().allMatch(ofOneArticle)) {
      return Optional.empty();
    }
    List<Article> leftOut =
        assembly.leaveOut(
            errors.stream().map(error -> error.location().file()).collect(Collectors.toSet()));
    return network.map(found -> new Sound(assembly.content(found), leftOut));
  }

  /** The content that JSON describes; nothing if there is an error. */
  public Optional<Placed<LibraryContent>> json(String text, String file, Problems problems) {
    Problems own = new Problems();
    Optional<Document> document = new DataReader(limits).json(text, Location.of(file, 1, 1), own);
    Optional<Placed<LibraryContent>> content =
        document.flatMap(
            found ->
                Binder.bind(found, LibraryContent.class, own)
                    .map(value -> new Placed<>(value, found.values())));
    content.ifPresent(
        found ->
            check(
                found.value(),
                Declarations.of(found.value(), places(found.places()), own),
                places(found.places()),
                own));
    return result(content, own, problems);
  }

  private static void check(
      LibraryContent content,
      Declared declared,
      Function<String, Location> places,
      Problems problems) {
    new References(content, declared, places, problems).check();
    Constraints.check(content, places, problems);
    oneTextEach(content, places, problems);
    new FormerIds(content.articles(), places, problems).check();
  }

  /** An id is taken once in each language. */
  private static void oneTextEach(
      LibraryContent content, Function<String, Location> places, Problems problems) {
    Declared seen = new Declared();
    for (int i = 0; i < content.articles().size(); i++) {
      var article = content.articles().get(i);
      seen.addOnce(
          Declared.ARTICLE,
          article.id() + " (" + article.language() + ")",
          places.apply("/articles/" + i),
          problems);
    }
    for (int i = 0; i < content.notices().size(); i++) {
      var notice = content.notices().get(i);
      seen.addOnce(
          Declared.NOTICE,
          notice.id() + " (" + notice.language() + ")",
          places.apply("/notices/" + i),
          problems);
    }
  }

  private static Function<String, Location> places(Map<String, Location> places) {
    return pointer -> Pointers.nearest(places, pointer).orElse(Location.NOWHERE);
  }

  private static Optional<Placed<LibraryContent>> result(
      Optional<Placed<LibraryContent>> content, Problems own, Problems problems) {
    problems.addAll(own.sorted());
    return own.hasErrors() ? Optional.empty() : content;
  }
}
