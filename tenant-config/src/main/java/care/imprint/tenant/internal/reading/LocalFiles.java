package care.imprint.tenant.internal.reading;

import care.imprint.article.Block;
import care.imprint.library.Library;
import care.imprint.library.internal.reading.Reading;
import care.imprint.problem.Location;
import care.imprint.tenant.LocalContent;
import care.imprint.tenant.LocalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

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
    Optional<SortedMap<String, List<Block>>> texts =
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
    return new LocalText(
        files.path("local/" + part.file()),
        part.place(),
        part.anchor(),
        part.article(),
        texts.orElseGet(TreeMap::new));
  }
}
