package care.imprint.library.internal.reading;

import care.imprint.cost.Cost;
import care.imprint.image.ImageReader;
import care.imprint.library.LibraryProblem;
import care.imprint.library.Network;
import care.imprint.library.internal.markdown.MarkdownFile;
import care.imprint.library.internal.markdown.MarkdownReader;
import care.imprint.library.internal.markdown.Placed;
import care.imprint.problem.Location;
import care.imprint.problem.Problems;
import care.imprint.source.Source;
import care.imprint.value.Slug;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads the files of one library, each by the folder it is in. Not thread-safe; used once. */
final class LibraryFiles {
  private final FileSet files;
  private final Reading reading;
  private final Problems problems;
  private final DataFiles data;
  private final MarkdownReader markdown;
  private final Assembly assembly = new Assembly();
  private List<String> languages = List.of("en");
  private Optional<Network> network = Optional.empty();

  LibraryFiles(FileSet files, Reading reading) {
    this.files = files;
    this.reading = reading;
    this.problems = reading.problems();
    this.data = new DataFiles(reading);
    this.markdown = new MarkdownReader(reading.limits());
  }

  /** Reads everything; the order of the parts does not depend on the order of the files. */
  Assembly read(Optional<Network> said) {
    network = said;
    said.map(Network::languages).filter(tags -> !tags.isEmpty()).ifPresent(this::languages);
    said.ifPresent(found -> found.topics().keySet().forEach(id -> declare(Declared.TOPIC, id)));
    files.files().forEach(this::file);
    assembly.notices().sort(order(notice -> key(notice.id(), notice.language())));
    assembly.articles().sort(order(article -> key(article.id(), article.language())));
    return assembly;
  }

  private void languages(List<String> tags) {
    languages = tags;
  }

  private void file(String file, byte[] content) {
    String folder = file.contains("/") ? file.substring(0, file.indexOf('/')) : "";
    String extension = file.substring(file.lastIndexOf('.') + 1);
    switch (folder + "/*." + extension) {
      case "articles/*.md" -> article(file, content);
      case "notices/*.md" -> notice(file, content);
      case "programs/*.yaml", "programs/*.json" -> program(file, content);
      case "costs/*.yaml", "costs/*.json" -> costs(file, content);
      case "images/*.svg", "images/*.png" -> image(file, content);
      case "/*.yaml", "/*.json" -> root(file, content);
      default -> unexpected(file);
    }
  }

  private void root(String file, byte[] content) {
    switch (file) {
      case FileSet.LIBRARY -> {}
      case "sources.yaml" -> data.sources(file, content).forEach(source -> source(source, file));
      case "sources.json" -> data.cslSources(file, content).forEach(source -> source(source, file));
      default -> unexpected(file);
    }
  }

  /** A note to people may lie beside the files. */
  private void unexpected(String file) {
    if (!file.toUpperCase(Locale.ROOT).startsWith("README")) {
      problems.add(LibraryProblem.UNEXPECTED_FILE, Location.of(file), file);
    }
  }

  private void article(String file, byte[] content) {
    FileName.ofMarkdown(file, languages, problems)
        .ifPresent(
            name -> {
              declare(Declared.ARTICLE, name.id().value());
              markdownFile(file, name, content)
                  .flatMap(text -> markdown.article(text, problems))
                  .ifPresent(assembly.articles()::add);
            });
  }

  private void notice(String file, byte[] content) {
    FileName.ofMarkdown(file, languages, problems)
        .ifPresent(
            name -> {
              declare(Declared.NOTICE, name.id().value());
              markdownFile(file, name, content)
                  .flatMap(text -> markdown.notice(text, problems))
                  .ifPresent(assembly.notices()::add);
            });
  }

  private Optional<MarkdownFile> markdownFile(String file, FileName name, byte[] content) {
    return reading
        .markdown(file, content)
        .map(
            text ->
                new MarkdownFile(
                    file, text, name.id(), name.language(), abbreviations(name.language())));
  }

  private Map<String, String> abbreviations(String language) {
    Locale locale = Locale.forLanguageTag(language);
    Map<String, String> words = new HashMap<>();
    network.ifPresent(
        found ->
            found
                .abbreviations()
                .forEach(
                    (shortForm, text) ->
                        text.in(locale).ifPresent(long_ -> words.put(shortForm, long_))));
    return words;
  }

  private void program(String file, byte[] content) {
    FileName.ofData(file, problems)
        .ifPresent(
            id -> {
              once(Declared.PROGRAM, id, Location.of(file));
              data.program(file, id.value(), content).ifPresent(assembly.programs()::add);
            });
  }

  private void costs(String file, byte[] content) {
    for (Placed<Cost> cost : data.costs(file, content)) {
      once(Declared.COST, cost.value().id(), place(cost, file));
      assembly.costs().add(cost);
    }
  }

  private void source(Placed<Source> source, String file) {
    once(Declared.SOURCE, source.value().id(), place(source, file));
    assembly.sources().add(source);
  }

  private void image(String file, byte[] content) {
    String name = file.substring("images/".length());
    declare(Declared.IMAGE, name);
    if (reading.fits(file, content, reading.limits().imageBytes())) {
      new ImageReader()
          .read(file, content, problems)
          .ifPresent(image -> assembly.images().put(name, image));
    }
  }

  private void declare(String kind, String id) {
    assembly.declared().add(kind, id);
  }

  private void once(String kind, Slug id, Location place) {
    assembly.declared().addOnce(kind, id.value(), place, problems);
  }

  private static Location place(Placed<?> part, String file) {
    return part.places().getOrDefault("/id", part.places().getOrDefault("", Location.of(file)));
  }

  private String key(Slug id, String language) {
    return id + " " + (char) ('a' + languages.indexOf(language));
  }

  private static <T> Comparator<Placed<T>> order(Function<T, String> key) {
    return Comparator.comparing(part -> key.apply(part.value()));
  }
}
