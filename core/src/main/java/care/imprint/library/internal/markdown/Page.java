package care.imprint.library.internal.markdown;

import care.imprint.article.Block;
import care.imprint.library.LibraryProblem;
import care.imprint.library.internal.data.Binder;
import care.imprint.library.internal.data.DataReader;
import care.imprint.library.internal.data.Document;
import care.imprint.problem.Location;
import care.imprint.problem.Problems;
import care.imprint.value.Slug;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import tools.jackson.databind.node.JsonNodeFactory;

/** What the readers of one Markdown body share. Not thread-safe; one for each body. */
final class Page {
  private static final int SHOWN = 40;

  private final String file;
  private final List<String> lines;
  private final int firstLine;
  private final Map<String, String> abbreviations;
  private final DataReader data;
  private final Problems problems;
  private final IdentityHashMap<Object, Location> places;
  private final Map<Slug, Location> anchors = new HashMap<>();
  private final Optional<Location> fixed;

  Page(
      MarkdownFile file,
      FrontMatter text,
      Map<String, String> abbreviations,
      DataReader data,
      Problems problems) {
    this.file = file.path();
    this.lines = text.body().lines().toList();
    this.firstLine = text.bodyLine();
    this.abbreviations = abbreviations;
    this.data = data;
    this.problems = problems;
    this.places = new IdentityHashMap<>();
    this.fixed = Optional.empty();
  }

  private Page(Page around, Location fixed) {
    this.file = around.file;
    this.lines = List.of();
    this.firstLine = around.firstLine;
    this.abbreviations = around.abbreviations;
    this.data = around.data;
    this.problems = around.problems;
    this.places = around.places;
    this.fixed = Optional.of(fixed);
  }

  /** For Markdown quoted in the settings of a node: all of it stands where the node does. */
  Page quoted(Node node) {
    return new Page(this, location(node));
  }

  /** Notes where a part of the model comes from. */
  <T> T placed(T part, Node node) {
    places.put(part, location(node));
    return part;
  }

  /** Notes that a part stands where another one did. */
  <T> T moved(T part, Object before) {
    Location place = places.get(before);
    if (place != null) {
      places.put(part, place);
    }
    return part;
  }

  IdentityHashMap<Object, Location> places() {
    return places;
  }

  Map<String, String> abbreviations() {
    return abbreviations;
  }

  Location location(Node node) {
    return fixed.orElseGet(() -> place(node));
  }

  private Location place(Node node) {
    Node at = node;
    while (at.getSourceSpans().isEmpty() && at.getParent() != null) {
      at = at.getParent();
    }
    List<SourceSpan> spans = at.getSourceSpans();
    return spans.isEmpty()
        ? Location.of(file, firstLine, 1)
        : Location.of(
            file, firstLine + spans.get(0).getLineIndex(), spans.get(0).getColumnIndex() + 1);
  }

  /** What a block is called in files. */
  String name(Block block) {
    JsonTypeName name = block.getClass().getAnnotation(JsonTypeName.class);
    return name == null ? "" : name.value();
  }

  void tell(LibraryProblem code, Node node, Object... arguments) {
    problems.add(code, location(node), arguments);
  }

  /** The beginning of the source of a node, on one line. */
  String source(Node node) {
    if (node.getSourceSpans().isEmpty() || lines.isEmpty()) {
      return "";
    }
    SourceSpan span = node.getSourceSpans().get(0);
    String line = lines.get(span.getLineIndex());
    int end = Math.min(line.length(), span.getColumnIndex() + span.getLength());
    String text = line.substring(Math.min(span.getColumnIndex(), end), end).strip();
    return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
  }

  /** An id that links and clinics use; each only once in a text. */
  Slug claim(Slug id, Node node) {
    Location first = anchors.putIfAbsent(id, location(node));
    if (first != null) {
      tell(LibraryProblem.DUPLICATE_ID, node, id, first);
    }
    return id;
  }

  /** A free id like this one. */
  Slug free(Slug wanted, Node node) {
    Slug id = wanted;
    for (int i = 2; anchors.containsKey(id); i++) {
      id = Slug.of(wanted + "-" + i);
    }
    return claim(id, node);
  }

  /** The settings of a container as a record. */
  <T> Optional<T> settings(ContainerBlock container, Class<T> type) {
    Optional<Document> document =
        container.getFirstChild() instanceof SettingsBlock settings && !settings.text().isBlank()
            ? data.yaml(settings.text(), location(container), problems)
            : Optional.of(nothing(container));
    return document.flatMap(found -> Binder.bind(found, type, problems));
  }

  private Document nothing(ContainerBlock container) {
    return new Document(
        file, JsonNodeFactory.instance.objectNode(), Map.of("", location(container)), Map.of());
  }
}
