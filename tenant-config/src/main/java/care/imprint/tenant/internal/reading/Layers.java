package care.imprint.tenant.internal.reading;

import care.imprint.library.LibraryProblem;
import care.imprint.library.Limits;
import care.imprint.library.internal.data.Document;
import care.imprint.library.internal.data.Nearest;
import care.imprint.library.internal.reading.Reading;
import care.imprint.problem.Location;
import care.imprint.problem.Problems;
import care.imprint.tenant.TenantProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The layers that clinics extend, each a folder below {@code layers}. A clinic names one; that one
 * may name another, as a region names its network. Read once for all clinics; not thread-safe.
 */
public final class Layers {
  /** The folder of layers beside the clinics' folders. */
  static final String FOLDER = "layers";

  private static final String FILE = "layer.yaml";
  private static final String EXTENDS = "/extends";

  private final SortedMap<String, Layer> byId;
  private final Set<String> used = new HashSet<>();
  private final Map<String, Foundation> foundations = new HashMap<>();

  private Layers(SortedMap<String, Layer> byId) {
    this.byId = byId;
  }

  /** Reads the layers beside the clinics of a folder. */
  public static Layers read(Path clinics, Limits limits, Problems problems) {
    SortedMap<String, Layer> byId = new TreeMap<>();
    for (Path folder : folders(clinics.resolve(FOLDER), problems)) {
      Problems own = new Problems();
      ClinicFolder.open(clinics, folder, limits.imageBytes() + 1, own)
          .map(files -> read(files, new Reading(limits, own)))
          .ifPresent(layer -> byId.put(FolderNames.of(folder), layer));
      problems.addAll(own.sorted());
    }
    return new Layers(byId);
  }

  private static List<Path> folders(Path layers, Problems problems) {
    if (!Files.isDirectory(layers)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.list(layers)) {
      return paths
          .filter(Files::isDirectory)
          .filter(path -> !FolderNames.of(path).startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      problems.add(LibraryProblem.UNREADABLE_FILE, Location.of(FOLDER), e);
      return List.of();
    }
  }

  private static Layer read(ClinicFolder files, Reading reading) {
    Optional<Document> document =
        files
            .require(FILE, Location.of(files.path(FILE)))
            .flatMap(content -> reading.data(files.path(FILE), content));
    LocalData data = new LocalDataReader(files, reading).read();
    return new Layer(files, document, data, reading.problems().sorted());
  }

  /**
   * What a clinic stands on; less if a layer is missing or they go in a circle, which is told. The
   * same for all clinics that extend the same layer.
   */
  Foundation under(Document clinic, Problems problems) {
    Optional<String> name = parent(clinic, problems);
    Optional<Layer> layer = name.flatMap(known -> find(known, clinic, problems));
    if (layer.isEmpty()) {
      return Foundation.none();
    }
    Foundation foundation = foundations.get(name.get());
    if (foundation == null) {
      foundation = foundation(name.get(), layer.get());
      foundations.put(name.get(), foundation);
    }
    problems.addAll(foundation.problems());
    return foundation;
  }

  private Foundation foundation(String first, Layer nearest) {
    Problems problems = new Problems();
    List<Layer> layers = new ArrayList<>(List.of(nearest));
    List<String> names = new ArrayList<>(List.of(first));
    Optional<Document> at = nearest.document();
    while (at.isPresent()) {
      Optional<String> name = parent(at.get(), problems);
      if (name.isEmpty() || isCircle(names, name.get(), at.get(), problems)) {
        break;
      }
      names.add(name.get());
      Optional<Layer> layer = find(name.get(), at.get(), problems);
      layer.ifPresent(layers::add);
      at = layer.flatMap(Layer::document);
    }
    Collections.reverse(layers);
    return Foundation.of(layers, problems);
  }

  private static Optional<String> parent(Document document, Problems problems) {
    JsonNode written = document.tree().get("extends");
    if (written == null) {
      return Optional.empty();
    }
    if (!written.isString()) {
      problems.add(LibraryProblem.EXPECTED_ID, document.value(EXTENDS), "extends");
      return Optional.empty();
    }
    return Optional.of(written.asString());
  }

  private static boolean isCircle(
      List<String> names, String next, Document document, Problems problems) {
    if (!names.contains(next)) {
      return false;
    }
    String way =
        Stream.concat(names.stream().skip(names.indexOf(next)), Stream.of(next))
            .collect(Collectors.joining(" → "));
    problems.add(TenantProblem.TENANT_LAYER_CIRCLE, document.value(EXTENDS), way);
    return true;
  }

  private Optional<Layer> find(String name, Document document, Problems problems) {
    Layer layer = byId.get(name);
    if (layer == null) {
      problems.add(
          TenantProblem.TENANT_UNKNOWN_LAYER,
          document.value(EXTENDS),
          name,
          Nearest.suggestion(name, byId.keySet()));
      return Optional.empty();
    }
    used.add(name);
    problems.addAll(layer.problems());
    return Optional.of(layer);
  }

  /**
   * Tells the layers that no clinic extends, and the files of the others that nothing reads. Where
   * there are errors, not everything was read, and files are not told.
   */
  public void tellUnused(Problems problems) {
    boolean allRead = !problems.hasErrors();
    byId.forEach(
        (name, layer) -> {
          if (used.contains(name) && allRead) {
            layer.files().tellingTo(problems).tellUnused();
          } else if (!used.contains(name)) {
            problems.add(
                TenantProblem.TENANT_UNUSED_LAYER, Location.of(layer.files().path(FILE)), name);
          }
        });
  }
}
