package care.imprint.library.internal.markdown;

import care.imprint.article.Alignment;
import care.imprint.article.Assessment;
import care.imprint.article.Block;
import care.imprint.article.Column;
import care.imprint.article.Inline;
import care.imprint.article.SituationRow;
import care.imprint.article.TableCell;
import care.imprint.article.TableRow;
import care.imprint.edition.PlainWords;
import care.imprint.library.LibraryProblem;
import care.imprint.library.internal.data.Nearest;
import care.imprint.program.Verdict;
import care.imprint.value.Slug;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;

/** Reads one table. */
record TableReader(Page page, TableBlock table) {
  /** A data table without settings. */
  Block.DataTable plain() {
    return table(Optional.empty(), new ContainerSettings.Table(Optional.empty(), false));
  }

  Block.DataTable table(Optional<Slug> id, ContainerSettings.Table settings) {
    List<Column> columns =
        cells(rows(table.getFirstChild()).get(0)).stream().map(this::column).toList();
    List<TableRow> rows = body().stream().map(this::row).toList();
    return new Block.DataTable(id, settings.caption(), columns, settings.rowHeaders(), rows);
  }

  /** The rows of a suitability matrix: a situation, then a verdict for each option. */
  List<SituationRow> situations(int options) {
    List<SituationRow> situations = new ArrayList<>();
    for (Node row : body()) {
      List<Node> cells = cells(row);
      List<Inline> situation = InlineReader.read(page, cells.get(0));
      List<Assessment> assessments =
          cells.subList(1, cells.size()).stream().limit(options).map(this::assessment).toList();
      situations.add(page.placed(new SituationRow(situation, assessments), row));
    }
    return situations;
  }

  private Assessment assessment(Node cell) {
    List<Inline> inlines = InlineReader.read(page, cell);
    String first =
        !inlines.isEmpty() && inlines.get(0) instanceof Inline.Text text ? text.text() : "";
    int colon = first.indexOf(':');
    String word = (colon < 0 ? first : first.substring(0, colon)).strip();
    Optional<Verdict> verdict =
        Arrays.stream(Verdict.values()).filter(known -> word(known).equals(word)).findFirst();
    if (verdict.isEmpty()) {
      page.tell(
          LibraryProblem.UNKNOWN_VALUE,
          cell,
          PlainWords.of(inlines),
          Nearest.suggestion(
              word, Arrays.stream(Verdict.values()).map(TableReader::word).toList()));
    }
    List<Inline> words = colon < 0 ? List.of() : after(first.substring(colon + 1), inlines);
    return page.placed(new Assessment(verdict.orElse(Verdict.EXCLUDED), words), cell);
  }

  private static List<Inline> after(String text, List<Inline> inlines) {
    List<Inline> words = new ArrayList<>();
    if (!text.isBlank()) {
      words.add(Inline.text(text.stripLeading()));
    }
    words.addAll(inlines.subList(1, inlines.size()));
    return words;
  }

  private static String word(Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private Column column(Node cell) {
    return page.placed(new Column(InlineReader.read(page, cell), alignment(cell)), cell);
  }

  private TableRow row(Node row) {
    List<TableCell> cells =
        cells(row).stream()
            .map(cell -> page.placed(new TableCell(InlineReader.read(page, cell)), cell))
            .toList();
    return page.placed(new TableRow(cells), row);
  }

  private List<Node> body() {
    Node body = table.getFirstChild().getNext();
    return body == null ? List.of() : rows(body);
  }

  private static List<Node> rows(Node part) {
    return Nodes.children(part);
  }

  private static List<Node> cells(Node row) {
    return Nodes.children(row);
  }

  private static Alignment alignment(Node cell) {
    if (!(cell instanceof org.commonmark.ext.gfm.tables.TableCell header)
        || header.getAlignment() == null) {
      return Alignment.START;
    }
    return switch (header.getAlignment()) {
      case LEFT -> Alignment.START;
      case CENTER -> Alignment.CENTER;
      case RIGHT -> Alignment.END;
    };
  }
}
