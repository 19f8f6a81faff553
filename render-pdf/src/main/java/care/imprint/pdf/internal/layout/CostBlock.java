package care.imprint.pdf.internal.layout;

import care.imprint.article.Alignment;
import care.imprint.article.Block;
import care.imprint.article.CostRow;
import care.imprint.cost.Cost;
import care.imprint.edition.Label;
import care.imprint.value.Slug;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Sets prices side by side. */
final class CostBlock {
  private final Setting setting;
  private final double width;
  private final Element parent;
  private final TableBlock table;
  private final Block.CostComparison comparison;

  CostBlock(Setting setting, double width, Element parent, Block.CostComparison comparison) {
    this.setting = setting;
    this.width = width;
    this.parent = parent;
    this.table = new TableBlock(setting, width, parent, comparison.caption().map(Said::of));
    this.comparison = comparison;
  }

  List<Slab> set() {
    List<Said> heads = heads();
    TableSetter.Row head = table.head(heads, Collections.nCopies(heads.size(), Alignment.START));
    Element body = table.rows(Tag.TBODY);
    List<TableSetter.Row> rows = new ArrayList<>();
    comparison.rows().forEach(cost -> rows.add(row(body.child(Tag.TR), cost)));
    List<Slab> slabs = table.set(new TableSetter.Grid(Optional.of(head), rows, false));
    return asOf().map(date -> dated(slabs, date)).orElse(slabs);
  }

  private List<Slab> dated(List<Slab> slabs, LocalDate date) {
    Said said = setting.said(Label.AS_OF, setting.date(date));
    Passage passage = setting.paragraph(said, setting.style().small(), parent);
    List<Slab> dated = new ArrayList<>(Slabs.keptWithNext(slabs));
    dated.addAll(setting.lines(passage, width, 4));
    return dated;
  }

  private List<Said> heads() {
    List<Said> heads = new ArrayList<>();
    heads.add(setting.said(Label.PATHWAY));
    heads.add(setting.said(Label.PRICE));
    if (comparison.perSession()) {
      heads.add(setting.said(Label.PER_SESSION));
    }
    comparison
        .totalSessions()
        .ifPresent(count -> heads.add(setting.said(Label.TOTAL_SESSIONS, count)));
    return heads;
  }

  private TableSetter.Row row(Element row, CostRow cost) {
    List<TableSetter.Cell> cells = new ArrayList<>();
    cells.add(name(table.rowHead(row), cost));
    cells.add(cell(row, Said.of(cost.price())));
    if (comparison.perSession()) {
      cells.add(cell(row, figure(cost.perSession())));
    }
    if (comparison.totalSessions().isPresent()) {
      cells.add(cell(row, figure(cost.total())));
    }
    return new TableSetter.Row(cells);
  }

  private TableSetter.Cell name(Element head, CostRow cost) {
    Stylesheet style = setting.style();
    Passage name = Passage.of(head.child(Tag.P), cost.name(), style.text().bold());
    return cost.note().isEmpty()
        ? TableSetter.Cell.of(name)
        : TableSetter.Cell.of(name, setting.passage(cost.note(), style.small(), head.child(Tag.P)));
  }

  private TableSetter.Cell cell(Element row, Said said) {
    return TableSetter.Cell.of(table.cell(row, said));
  }

  private Said figure(Optional<String> figure) {
    return figure.map(Said::of).orElseGet(() -> setting.said(Label.NO_FIGURE));
  }

  /** The day the prices were seen, where it is the same for all. */
  private Optional<LocalDate> asOf() {
    List<Slug> items = comparison.rows().stream().map(CostRow::cost).toList();
    List<LocalDate> dates =
        setting.references().costs().stream()
            .filter(cost -> items.contains(cost.id()))
            .map(Cost::asOf)
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    return dates.size() == 1 ? Optional.of(dates.get(0)) : Optional.empty();
  }
}
