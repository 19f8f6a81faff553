package care.imprint.library.internal.sources;

import care.imprint.library.LibraryProblem;
import care.imprint.library.internal.data.Document;
import care.imprint.library.internal.data.Pointers;
import care.imprint.problem.Location;
import care.imprint.problem.Problems;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** One item of a CSL-JSON file, with where to complain of it. */
final class CslItem {
  /** The markup that CSL allows in titles; a source holds plain text. */
  private static final Pattern MARKUP = Pattern.compile("</?(?:i|b|sub|sup|sc|span)\\b[^>]*+>");

  private final Document document;
  private final JsonNode node;
  private final String pointer;
  private final Problems problems;

  CslItem(Document document, JsonNode node, String pointer, Problems problems) {
    this.document = document;
    this.node = node;
    this.pointer = pointer;
    this.problems = problems;
  }

  /** An object in this item. */
  Optional<CslItem> part(String key) {
    return Optional.ofNullable(node.get(key))
        .map(part -> new CslItem(document, part, Pointers.member(pointer, key), problems));
  }

  JsonNode node() {
    return node;
  }

  /** An entry of a list that this is. */
  CslItem entry(int index) {
    return new CslItem(document, node.get(index), Pointers.entry(pointer, index), problems);
  }

  boolean has(String key) {
    return node.has(key);
  }

  /** A text; a number is taken as it is written. */
  Optional<String> text(String key) {
    JsonNode value = node.get(key);
    if (value == null) {
      return Optional.empty();
    }
    if (!value.isString() && !value.isNumber()) {
      complainOf(key, LibraryProblem.EXPECTED_TEXT, key);
      return Optional.empty();
    }
    String text = value.asString();
    if (text.isBlank()) {
      complainOf(key, LibraryProblem.EMPTY_VALUE, key);
      return Optional.empty();
    }
    MARKUP
        .matcher(text)
        .results()
        .findFirst()
        .ifPresent(found -> complainOf(key, LibraryProblem.RAW_HTML, found.group()));
    return Optional.of(text);
  }

  /** A text that must be there. */
  String required(String key) {
    if (!has(key)) {
      complain(LibraryProblem.MISSING_KEY, key);
    }
    return text(key).orElse("");
  }

  /** Where this item stands. */
  Location place() {
    return document.value(pointer);
  }

  /** Where the value of a key stands. */
  Location place(String key) {
    return document.value(Pointers.member(pointer, key));
  }

  void complain(LibraryProblem code, Object... arguments) {
    problems.add(code, place(), arguments);
  }

  void complainOf(String key, LibraryProblem code, Object... arguments) {
    problems.add(code, place(key), arguments);
  }
}
