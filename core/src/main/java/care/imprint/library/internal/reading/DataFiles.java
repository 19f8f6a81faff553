package care.imprint.library.internal.reading;

import care.imprint.cost.Cost;
import care.imprint.library.LibraryProblem;
import care.imprint.library.Network;
import care.imprint.library.internal.data.Binder;
import care.imprint.library.internal.data.Document;
import care.imprint.library.internal.data.Nearest;
import care.imprint.library.internal.data.Pointers;
import care.imprint.library.internal.markdown.Placed;
import care.imprint.library.internal.sources.CslReader;
import care.imprint.problem.Location;
import care.imprint.program.Program;
import care.imprint.source.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads the data files of a library, and those of a clinic that are written in the same way. */
public record DataFiles(Reading reading) {
  /** The network; what {@code library.yaml} leaves out is as usual. */
  Optional<Placed<Network>> network(String file, byte[] content) {
    Optional<Document> document = reading.data(file, content);
    document
        .map(Document::tree)
        .filter(JsonNode::isObject)
        .map(ObjectNode.class::cast)
        .ifPresent(DataFiles::addUsual);
    return document.flatMap(
        found ->
            Binder.bind(found, Network.class, reading.problems())
                .map(network -> new Placed<>(network, found.values())));
  }

  private static void addUsual(ObjectNode network) {
    if (!network.has("policy")) {
      network.set("policy", JsonNodeFactory.instance.objectNode());
    }
    if (network.get("policy") instanceof ObjectNode policy) {
      putIfAbsent(policy, "review-period", JsonNodeFactory.instance.stringNode("P1Y"));
      putIfAbsent(policy, "reading-grade", JsonNodeFactory.instance.numberNode(9));
    }
    putIfAbsent(network, "citation-style", JsonNodeFactory.instance.stringNode("vancouver"));
  }

  private static void putIfAbsent(ObjectNode object, String key, JsonNode value) {
    if (!object.has(key)) {
      object.set(key, value);
    }
  }

  /** The costs a file lists. */
  public List<Placed<Cost>> costs(String file, byte[] content) {
    return list(file, content, Cost.class);
  }

  /** The sources a file lists. */
  List<Placed<Source>> sources(String file, byte[] content) {
    return list(file, content, Source.class);
  }

  /** The sources a file lists in CSL-JSON. */
  List<Placed<Source>> cslSources(String file, byte[] content) {
    return reading
        .data(file, content)
        .map(document -> CslReader.read(document, reading.problems()))
        .orElse(List.of());
  }

  /** The programme of a file; its id is the file's name. */
  public Optional<Placed<Program>> program(String file, String id, byte[] content) {
    Optional<Document> document = reading.data(file, content);
    document
        .filter(found -> found.tree().isObject())
        .ifPresent(found -> name((ObjectNode) found.tree(), id, found));
    return document.flatMap(
        found ->
            Binder.bind(found, Program.class, reading.problems())
                .map(program -> new Placed<>(program, found.values())));
  }

  private void name(ObjectNode program, String id, Document document) {
    JsonNode written = program.get("id");
    if (written != null && !written.asString("").equals(id)) {
      reading
          .problems()
          .add(
              LibraryProblem.UNKNOWN_VALUE,
              document.value("/id"),
              written.asString(""),
              Nearest.suggestion(id, List.of(id)));
    }
    program.put("id", id);
  }

  private <T> List<Placed<T>> list(String file, byte[] content, Class<T> type) {
    return reading.data(file, content).map(document -> entries(document, type)).orElse(List.of());
  }

  private <T> List<Placed<T>> entries(Document document, Class<T> type) {
    if (!(document.tree() instanceof ArrayNode entries)) {
      reading.problems().add(LibraryProblem.EXPECTED_LIST, document.value(""), document.file());
      return List.of();
    }
    List<Placed<T>> read = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      String prefix = Pointers.entry("", i);
      Document entry =
          new Document(
              document.file(),
              entries.get(i),
              below(document.values(), prefix),
              below(document.keys(), prefix));
      Binder.bind(entry, type, reading.problems())
          .ifPresent(value -> read.add(new Placed<>(value, entry.values())));
    }
    return read;
  }

  private static Map<String, Location> below(Map<String, Location> places, String prefix) {
    Map<String, Location> below = new HashMap<>();
    places.forEach(
        (pointer, place) -> {
          if (pointer.equals(prefix) || pointer.startsWith(prefix + "/")) {
            below.put(pointer.substring(prefix.length()), place);
          }
        });
    return below;
  }
}
