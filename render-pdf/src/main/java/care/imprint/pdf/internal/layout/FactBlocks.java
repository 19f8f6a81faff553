package care.imprint.pdf.internal.layout;

import care.imprint.article.Alignment;
import care.imprint.article.Block;
import care.imprint.article.Column;
import care.imprint.article.FactRow;
import care.imprint.article.Inline;
import care.imprint.article.TableRow;
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

  /** Terms and their details below a caption. */
  List<Slab> pairs(Optional<String> caption, List<FactRow> facts) {
    TableBlock table = new TableBlock(setting, width, parent, caption);
    Element body = table.rows(Tag.TBODY);
    List<TableSetter.Row> rows = new ArrayList<>();
    for (FactRow fact : facts) {
      Element row = body.child(Tag.TR);
      Passage term = table.rowHead(row, fact.term());
      Passage detail = table.cell(row, fact.detail());
      rows.add(
          new TableSetter.Row(List.of(TableSetter.Cell.of(term), TableSetter.Cell.of(detail))));
    }
    return table.set(new TableSetter.Grid(Optional.empty(), rows, true));
  }

  List<Slab> data(Block.DataTable data) {
    TableBlock table = new TableBlock(setting, width, parent, data.caption());
    List<List<Inline>> heads = data.columns().stream().map(Column::header).toList();
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
      List<Inline> content = line.cells().get(i).content();
      boolean heads = rowHeaders && i == 0;
      Passage passage = heads ? table.rowHead(row, content) : table.cell(row, content);
      cells.add(new TableSetter.Cell(List.of(passage), alignments.get(i)));
    }
    return new TableSetter.Row(cells);
  }
}
