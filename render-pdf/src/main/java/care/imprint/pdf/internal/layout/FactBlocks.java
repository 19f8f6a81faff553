package care.imprint.pdf.internal.layout;

import care.imprint.article.Alignment;
import care.imprint.article.Block;
import care.imprint.article.Column;
import care.imprint.article.FactRow;
import care.imprint.article.TableRow;
import care.imprint.edition.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets tables of facts and of data. */
final class FactBlocks {
  private final Setting setting;
  private final double width;
  private final Element parent;

  FactBlocks(Setting setting, double width, Element parent) {
    this.setting = setting;
    this.width = width;
    this.parent = parent;
  }

  /**
   * A term and its detail.
   *
   * @param term what it is called
   * @param detail what is said of it
   */
  record Pair(Said term, Said detail) {
    static Pair of(FactRow fact) {
      return new Pair(Said.of(fact.term()), Said.of(fact.detail()));
    }
  }

  /** Terms and their details below a caption. */
  List<Slab> pairs(Optional<Said> caption, List<Pair> facts) {
    TableBlock table = new TableBlock(setting, width, parent, caption);
    Element body = table.rows(Tag.TBODY);
    List<TableSetter.Row> rows = new ArrayList<>();
    for (Pair fact : facts) {
      Element row = body.child(Tag.TR);
      Passage term = table.rowHead(row, fact.term());
      Passage detail = table.cell(row, fact.detail());
      rows.add(
          new TableSetter.Row(List.of(TableSetter.Cell.of(term), TableSetter.Cell.of(detail))));
    }
    return table.set(new TableSetter.Grid(Optional.empty(), rows, true));
  }

  /** The rows of a programme, whose terms are labels. */
  List<Slab> card(Block.ProgramCard card) {
    List<Label> labels = card.fields().stream().map(Label::of).toList();
    List<Pair> rows =
        card.rows().stream()
            .map(row -> new Pair(term(row, labels), Said.of(row.detail())))
            .toList();
    return pairs(card.title().map(Said::of), rows);
  }

  private Said term(FactRow row, List<Label> labels) {
    Said term = Said.of(row.term());
    return setting.wording().told(term.words(), labels).map(setting::said).orElse(term);
  }

  List<Slab> data(Block.DataTable data) {
    TableBlock table = new TableBlock(setting, width, parent, data.caption().map(Said::of));
    List<Said> heads = data.columns().stream().map(Column::header).map(Said::of).toList();
    List<Alignment> alignments = data.columns().stream().map(Column::alignment).toList();
    TableSetter.Row head = table.head(heads, alignments);
    Element body = table.rows(Tag.TBODY);
    List<TableSetter.Row> rows = new ArrayList<>();
    for (TableRow line : data.rows()) {
      rows.add(row(table, body.child(Tag.TR), line, data.rowHeaders(), alignments));
    }
    return table.set(new TableSetter.Grid(Optional.of(head), rows, false));
  }

  private static TableSetter.Row row(
      TableBlock table,
      Element row,
      TableRow line,
      boolean rowHeaders,
      List<Alignment> alignments) {
    List<TableSetter.Cell> cells = new ArrayList<>();
    for (int i = 0; i < line.cells().size(); i++) {
      Said said = Said.of(line.cells().get(i).content());
      boolean heads = rowHeaders && i == 0;
      Passage passage = heads ? table.rowHead(row, said) : table.cell(row, said);
      cells.add(new TableSetter.Cell(List.of(passage), alignments.get(i)));
    }
    return new TableSetter.Row(cells);
  }
}
