package care.imprint.tenant.internal.reading;

import care.imprint.article.Block;
import care.imprint.cost.Cost;
import care.imprint.image.Image;
import care.imprint.library.Library;
import care.imprint.library.LibraryProblem;
import care.imprint.library.internal.data.Document;
import care.imprint.library.internal.markdown.MarkdownFile;
import care.imprint.library.internal.markdown.MarkdownReader;
import care.imprint.library.internal.markdown.Placed;
import care.imprint.library.internal.reading.Constraints;
import care.imprint.library.internal.reading.DataFiles;
import care.imprint.library.internal.reading.FileName;
import care.imprint.library.internal.reading.Reading;
import care.imprint.problem.Location;
import care.imprint.program.Program;
import care.imprint.tenant.LocalContent;
import care.imprint.tenant.LocalText;
import care.imprint.value.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads what a clinic says itself. Not thread-safe; used once. */
final class LocalFiles {
  private static final String COSTS = "costs.yaml";

  private final ClinicFolder files;
  private final Library library;
  private final Reading reading;
  private final List<Cost> costs = new ArrayList<>();
  private final List<Program> programs = new ArrayList<>();
  private final SortedMap<String, Image> images = new TreeMap<>();

  LocalFiles(ClinicFolder files, Library library, Reading reading) {
    this.files = files;
    this.library = library;
    this.reading = reading;
  }

  /** Reads costs, programmes and pictures, which need no mention in {@code tenant.yaml}. */
  void readData() {
    DataFiles data = new DataFiles(reading);
    find(COSTS).ifPresent(content -> costs(data.costs(files.path(COSTS), content)));
    for (String file : files.list("programs")) {
      find("programs/" + file).ifPresent(content -> program(data, "programs/" + file, content));
    }
    for (String file : files.list("images")) {
      find("images/" + file)
          .flatMap(content -> new Pictures(reading).read(files.path("images/" + file), content))
          .ifPresent(image -> images.put(file, image));
    }
  }

  private Optional<byte[]> find(String file) {
    return files.find(file, Location.of(files.path(file)));
  }

  private void costs(List<Placed<Cost>> read) {
    read.forEach(cost -> costs.add(checked(cost)));
  }

  private void program(DataFiles data, String file, byte[] content) {
    String path = files.path(file);
    FileName.ofData(path, reading.problems())
        .flatMap(id -> data.program(path, id.value(), content))
        .ifPresent(program -> programs.add(checked(program)));
  }

  private <T> T checked(Placed<T> read) {
    Constraints.check(
        read.value(),
        pointer -> read.places().getOrDefault(pointer, read.places().get("")),
        reading.problems());
    return read.value();
  }

  /** All that the clinic says, with the texts that {@code tenant.yaml} places. */
  LocalContent with(List<TenantFile.LocalPart> parts, Document document) {
    List<LocalText> texts = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      texts.add(text(parts.get(i), document.value("/local/" + i + "/file")));
    }
    return new LocalContent(texts, costs, programs, images);
  }

  private LocalText text(TenantFile.LocalPart part, Location asked) {
    SortedMap<String, List<Block>> texts = new TreeMap<>();
    for (String language : library.network().languages()) {
      String file = "local/" + inLanguage(part.file(), language);
      files
          .find(file, asked)
          .flatMap(content -> blocks(file, language, content))
          .ifPresent(blocks -> texts.put(Locale.forLanguageTag(language).getLanguage(), blocks));
    }
    if (texts.isEmpty()) {
      reading
          .problems()
          .add(LibraryProblem.MISSING_FILE, asked, files.path("local/" + part.file()));
    }
    return new LocalText(part.file(), part.place(), part.anchor(), part.article(), texts);
  }

  /** The file of a text in a language; that of the library's first one has no suffix. */
  private String inLanguage(String file, String language) {
    return language.equals(library.network().languages().get(0))
        ? file
        : file.replaceFirst("\\.md$", "." + language + ".md");
  }

  private Optional<List<Block>> blocks(String file, String language, byte[] content) {
    String path = files.path(file);
    Optional<Slug> id =
        FileName.ofMarkdown(path, library.network().languages(), reading.problems())
            .map(FileName::id);
    return reading
        .markdown(path, content)
        .flatMap(
            text -> id.map(name -> new MarkdownFile(path, text, name, language, words(language))))
        .map(text -> checked(text, new MarkdownReader(reading.limits())));
  }

  private List<Block> checked(MarkdownFile file, MarkdownReader markdown) {
    List<Block> blocks = markdown.text(file, reading.problems());
    Constraints.check(new Text(blocks), pointer -> Location.of(file.path()), reading.problems());
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
