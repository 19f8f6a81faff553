package care.imprint.library.internal.sources;

import care.imprint.library.LibraryProblem;
import care.imprint.library.internal.data.Document;
import care.imprint.library.internal.data.Nearest;
import care.imprint.library.internal.data.Pointers;
import care.imprint.library.internal.markdown.Placed;
import care.imprint.problem.Location;
import care.imprint.problem.Problems;
import care.imprint.source.Source;
import care.imprint.source.SourceKind;
import care.imprint.value.Href;
import care.imprint.value.Slug;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads sources out of a CSL-JSON document, each with the places of its parts. */
public final class CslReader {
  private static final Pattern RESOLVER = Pattern.compile("(?i)https?://(?:dx\\.)?doi\\.org/");

  /** Where each part of a source comes from, by its JSON Pointer into the source. */
  private static final Map<String, String> KEYS =
      Map.ofEntries(
          Map.entry("/id", "id"),
          Map.entry("/kind", "type"),
          Map.entry("/authors", "author"),
          Map.entry("/year", "issued"),
          Map.entry("/title", "title"),
          Map.entry("/language", "language"),
          Map.entry("/container", "container-title"),
          Map.entry("/volume", "volume"),
          Map.entry("/issue", "issue"),
          Map.entry("/pages", "page"),
          Map.entry("/doi", "DOI"),
          Map.entry("/pmid", "PMID"),
          Map.entry("/pmcid", "PMCID"),
          Map.entry("/url", "URL"),
          Map.entry("/accessed", "accessed"),
          Map.entry("/retracted", "custom"));

  private CslReader() {}

  /** The sources that the document lists; what is wrong with one is told, and it is left out. */
  public static List<Placed<Source>> read(Document document, Problems problems) {
    if (!document.tree().isArray()) {
      problems.add(LibraryProblem.EXPECTED_LIST, document.value(""), document.file());
      return List.of();
    }
    List<Placed<Source>> sources = new ArrayList<>();
    for (int i = 0; i < document.tree().size(); i++) {
      Problems own = new Problems();
      CslItem item = new CslItem(document, document.tree().get(i), Pointers.entry("", i), own);
      Optional<Source> source = source(item);
      problems.addAll(own.sorted());
      source
          .filter(read -> !own.hasErrors())
          .ifPresent(read -> sources.add(new Placed<>(read, places(item))));
    }
    return sources;
  }

  private static Optional<Source> source(CslItem item) {
    if (!item.node().isObject()) {
      item.complain(LibraryProblem.EXPECTED_MAP, "id");
      return Optional.empty();
    }
    checkKeys(item);
    Optional<Slug> id = id(item);
    Optional<SourceKind> kind = kind(item);
    Source source =
        new Source(
            id.orElse(Slug.of("unknown")),
            kind.orElse(SourceKind.REPORT),
            CslNames.read(item, "author"),
            CslDates.year(item, "issued"),
            item.required("title"),
            item.text("language"),
            item.text("container-title"),
            item.text("volume"),
            item.text("issue"),
            item.text("page"),
            item.text("DOI").map(doi -> RESOLVER.matcher(doi).replaceFirst("")),
            item.text("PMID"),
            item.text("PMCID"),
            url(item),
            CslDates.day(item, "accessed"),
            isRetracted(item));
    return Optional.of(source);
  }

  private static void checkKeys(CslItem item) {
    for (String key : item.node().propertyNames()) {
      if (!CslKeys.all().contains(key)) {
        item.complainOf(
            key, LibraryProblem.UNKNOWN_KEY, key, Nearest.suggestion(key, CslKeys.all()));
      }
    }
  }

  private static Optional<Slug> id(CslItem item) {
    Optional<Slug> id = Slug.parse(item.required("id"));
    if (id.isEmpty() && item.has("id")) {
      item.complainOf("id", LibraryProblem.EXPECTED_ID, "id");
    }
    return id;
  }

  private static Optional<SourceKind> kind(CslItem item) {
    String type = item.required("type");
    Optional<SourceKind> kind = CslType.kind(type);
    if (kind.isEmpty() && !type.isEmpty()) {
      item.complainOf(
          "type", LibraryProblem.UNKNOWN_VALUE, type, Nearest.suggestion(type, CslType.known()));
    }
    return item.part("custom")
        .map(custom -> custom.node().path("kind").asString(""))
        .flatMap(CslType::ofCustom)
        .or(() -> kind);
  }

  private static Optional<Href> url(CslItem item) {
    Optional<String> written = item.text("URL");
    Optional<Href> url = written.flatMap(Href::parse);
    if (written.isPresent() && url.isEmpty()) {
      item.complainOf("URL", LibraryProblem.EXPECTED_ADDRESS, "URL");
    }
    return url;
  }

  /** CSL has no word of its own for it; some programs put it into the status. */
  private static boolean isRetracted(CslItem item) {
    boolean custom =
        item.part("custom")
            .map(part -> part.node().path("retracted").asBoolean(false))
            .orElse(false);
    boolean status =
        item.text("status")
            .map(text -> text.toLowerCase(Locale.ROOT))
            .orElse("")
            .equals("retracted");
    return custom || status;
  }

  private static Map<String, Location> places(CslItem item) {
    Map<String, Location> places = new HashMap<>();
    places.put("", item.place());
    KEYS.forEach((part, key) -> places.put(part, item.place(key)));
    return places;
  }
}
