package care.imprint.library.internal.data;

import care.imprint.library.LibraryProblem;
import care.imprint.library.Limits;
import care.imprint.problem.Location;
import care.imprint.problem.Problems;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * Reads YAML and JSON into trees, strictly: no anchors, no second document, no key twice, no key
 * without a value, no nesting over the limit. Immutable and thread-safe.
 */
public final class DataReader {
  /** JSON of a whole library nests deeper than what people write by hand. */
  private static final int JSON_DEPTH = 5;

  private final Limits limits;
  private final TokenStreamFactory yaml;
  private final TokenStreamFactory json;

  /** A reader that keeps to these limits. */
  public DataReader(Limits limits) {
    this.limits = limits;
    StreamReadConstraints constraints =
        StreamReadConstraints.builder().maxNestingDepth(limits.depth() * JSON_DEPTH * 2).build();
    this.yaml = YAMLFactory.builder().streamReadConstraints(constraints).build();
    this.json = JsonFactory.builder().streamReadConstraints(constraints).build();
  }

  /**
   * Reads YAML.
   *
   * @param text the text
   * @param start where it starts: the file, and the line and column of its first character
   * @param problems where problems go
   * @return the document, or nothing if it cannot be parsed or is empty
   */
  public Optional<Document> yaml(String text, Location start, Problems problems) {
    return read(yaml, text, limits.depth(), start, problems);
  }

  /** Reads JSON, as {@link #yaml} does YAML. */
  public Optional<Document> json(String text, Location start, Problems problems) {
    return read(json, text, limits.depth() * JSON_DEPTH, start, problems);
  }

  private Optional<Document> read(
      TokenStreamFactory format, String text, int depth, Location start, Problems problems) {
    try (JsonParser parser = format.createParser(ObjectReadContext.empty(), text)) {
      return new TokenScan(parser, start, depth, problems).document();
    } catch (JacksonException e) {
      problems.add(LibraryProblem.SYNTAX, place(start, e.getLocation()), reason(e));
      return Optional.empty();
    }
  }

  static Location place(Location start, TokenStreamLocation at) {
    int line = Math.max(at == null ? 1 : at.getLineNr(), 1);
    int column = Math.max(at == null ? 1 : at.getColumnNr(), 1);
    return Location.of(
        start.file(), start.line() + line - 1, line == 1 ? start.column() + column - 1 : column);
  }

  /** The parser's own words, up to where it starts to quote the input. */
  private static String reason(JacksonException e) {
    String reason = e.getOriginalMessage().lines().findFirst().orElse("");
    return reason.length() > 160 ? reason.substring(0, 160) + "…" : reason;
  }
}
