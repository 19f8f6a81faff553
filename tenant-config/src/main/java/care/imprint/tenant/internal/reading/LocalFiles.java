package care.imprint.tenant.internal.reading;

import care.imprint.article.Block;
import care.imprint.library.Library;
import care.imprint.library.internal.markdown.Placed;
import care.imprint.library.internal.reading.Reading;
import care.imprint.problem.Location;
import care.imprint.tenant.LocalContent;
import care.imprint.tenant.LocalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Reads what a clinic says itself. Not thread-safe; used once. */
final class LocalFiles {
  private final Configuration configuration;
  private final Library library;
  private final Reading reading;

  LocalFiles(Configuration configuration, Library library, Reading reading) {
    this.configuration = configuration;
    this.library = library;
    this.reading = reading;
  }

  /** All that the clinic says, with the texts that {@code tenant.yaml} places. */
  LocalContent with(List<TenantFile.LocalPart> parts) {
    List<LocalText> texts = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      texts.add(text(parts.get(i), configuration.document().value("/local/" + i + "/file")));
    }
    LocalData data = configuration.data();
    return new LocalContent(texts, data.costs(), data.programs(), data.images(), data.places());
  }

  private LocalText text(TenantFile.LocalPart part, Location asked) {
    ClinicFolder files = configuration.home(asked);
    Optional<SortedMap<String, Placed<List<Block>>>> texts =
        files
            .known()
            .texts()
            .of(
                part.file(),
                asked,
                reading.problems(),
                problems ->
                    new TextReader(
                            files.tellingTo(problems),
                            library,
                            new Reading(reading.limits(), problems))
                        .read(part.file(), asked));
    String path = files.path("local/" + part.file());
    SortedMap<String, List<Block>> blocks = new TreeMap<>();
    SortedMap<String, List<Location>> starts = new TreeMap<>();
    texts
        .orElseGet(TreeMap::new)
        .forEach(
            (language, text) -> {
              blocks.put(language, text.value());
              starts.put(language, starts(text, Location.of(path)));
            });
    return new LocalText(path, part.place(), part.anchor(), part.article(), blocks, starts);
  }

  private static List<Location> starts(Placed<List<Block>> text, Location file) {
    return IntStream.range(0, text.value().size())
        .mapToObj(index -> text.near("/" + index, file))
        .toList();
  }
}
