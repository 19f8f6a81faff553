package care.imprint.change;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** Changes for programs. */
final class JsonReport {
  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private JsonReport() {}

  static String write(ChangeReport report) {
    List<Object> parts = new ArrayList<>();
    report.editions().forEach(edition -> parts.add(Told.of(edition)));
    if (!report.unshown().isEmpty()) {
      parts.add(new Unshown(report.unshown().stream().map(ToldChange::of).toList()));
    }
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withArrayIndenter(INDENT).withObjectIndenter(INDENT);
    return MAPPER.writer().with(printer).writeValueAsString(parts) + "\n";
  }

  /** An edition with what changed in it. */
  @JsonPropertyOrder({"clinic", "locale", "article", "changes"})
  record Told(String clinic, String locale, String article, List<ToldChange> changes) {
    static Told of(EditionChange edition) {
      return new Told(
          edition.edition().clinic().value(),
          edition.edition().locale().toLanguageTag(),
          edition.edition().article().value(),
          edition.changes().stream().map(ToldChange::of).toList());
    }
  }

  /** What changed and no edition shows. */
  record Unshown(List<ToldChange> changes) {}

  /** A change with its words. */
  @JsonPropertyOrder({"change", "words"})
  record ToldChange(
      @com.fasterxml.jackson.annotation.JsonUnwrapped Change change, List<WordEdit> words) {
    static ToldChange of(Change change) {
      return new ToldChange(change, change.words());
    }
  }
}
