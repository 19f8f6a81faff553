package care.imprint.tenant.internal.reading;

import care.imprint.article.Block;
import care.imprint.library.Library;
import care.imprint.library.LibraryProblem;
import care.imprint.library.internal.markdown.MarkdownFile;
import care.imprint.library.internal.markdown.MarkdownReader;
import care.imprint.library.internal.markdown.Placed;
import care.imprint.library.internal.reading.Constraints;
import care.imprint.library.internal.reading.FileName;
import care.imprint.library.internal.reading.Reading;
import care.imprint.problem.Location;
import care.imprint.value.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads a text of a clinic or layer in the library's languages. Not thread-safe; used once. */
final class TextReader {
  private static final String BLOCKS = "/blocks";

  private final ClinicFolder files;
  private final Library library;
  private final Reading reading;

  TextReader(ClinicFolder files, Library library, Reading reading) {
    this.files = files;
    this.library = library;
    this.reading = reading;
  }

  /** The text by language; nothing if there is no file of it, which is told where it was asked. */
  Optional<SortedMap<String, Placed<List<Block>>>> read(String name, Location asked) {
    SortedMap<String, Placed<List<Block>>> texts = new TreeMap<>();
    for (String language : library.network().languages()) {
      String file = "local/" + inLanguage(name, language);
      files
          .find(file, asked)
          .flatMap(content -> blocks(files.path(file), language, content))
          .ifPresent(blocks -> texts.put(Locale.forLanguageTag(language).getLanguage(), blocks));
    }
    if (texts.isEmpty() && !reading.problems().hasErrors()) {
      reading.problems().add(LibraryProblem.MISSING_FILE, asked, files.path("local/" + name));
    }
    return Optional.of(texts);
  }

  /** The file of a text in a language; that of the library's first one has no suffix. */
  private String inLanguage(String file, String language) {
    return language.equals(library.network().languages().get(0))
        ? file
        : file.replaceFirst("\\.md$", "." + language + ".md");
  }

  private Optional<Placed<List<Block>>> blocks(String path, String language, byte[] content) {
    Optional<Slug> id =
        FileName.ofMarkdown(path, library.network().languages(), reading.problems())
            .map(FileName::id);
    return reading
        .markdown(path, content)
        .flatMap(
            text -> id.map(name -> new MarkdownFile(path, text, name, language, words(language))))
        .map(text -> checked(text, new MarkdownReader(reading.limits())));
  }

  private Placed<List<Block>> checked(MarkdownFile file, MarkdownReader markdown) {
    Placed<List<Block>> blocks = markdown.text(file, reading.problems());
    Constraints.check(
        new Text(blocks.value()),
        pointer -> blocks.near(pointer.substring(BLOCKS.length()), Location.of(file.path())),
        reading.problems());
    return blocks;
  }

  /** A text whose rules are checked. */
  record Text(@NotEmpty List<@Valid Block> blocks) {}

  private Map<String, String> words(String language) {
    Map<String, String> words = new TreeMap<>();
    Locale locale = Locale.forLanguageTag(language);
    library
        .network()
        .abbreviations()
        .forEach((word, text) -> text.in(locale).ifPresent(said -> words.put(word, said)));
    return words;
  }
}
