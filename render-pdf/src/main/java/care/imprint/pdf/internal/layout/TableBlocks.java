package care.imprint.pdf.internal.layout;

import care.imprint.article.Assessment;
import care.imprint.article.Block;
import care.imprint.article.Column;
import care.imprint.article.CostRow;
import care.imprint.article.FactRow;
import care.imprint.article.Inline;
import care.imprint.article.SituationRow;
import care.imprint.article.TableCell;
import care.imprint.article.TableRow;
import care.imprint.cost.Cost;
import care.imprint.edition.DateWords;
import care.imprint.edition.Label;
import care.imprint.pdf.internal.text.TextStyle;
import care.imprint.program.Verdict;
import care.imprint.value.Slug;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets what is a table. */
final class TableBlocks {
  private final Setting setting;
  private final Stylesheet style;
  private final double width;
  private final Element parent;

  TableBlocks(Setting setting, double width, Element parent) {
    this.setting = setting;
    this.style = setting.style();
    this.width = width;
    this.parent = parent;
  }

  List<Slab> facts(Block.FactTable facts) {
    Element table = parent.child(Tag.TABLE);
    List<Slab> slabs = caption(table, facts.caption());
    slabs.addAll(pairs(table, facts.rows(), slabs.isEmpty()));
    return slabs;
  }

  List<Slab> program(Block.ProgramCard card) {
    Element table = parent.child(Tag.TABLE);
    List<Slab> slabs = caption(table, card.title());
    slabs.addAll(pairs(table, card.rows(), slabs.isEmpty()));
    return slabs;
  }

  /** Pairs with a caption over them. */
  List<Slab> pairsUnder(Element table, String caption, List<FactRow> facts) {
    List<Slab> slabs = caption(table, Optional.of(caption));
    slabs.addAll(pairs(table, facts, false));
    return slabs;
  }

  private List<Slab> pairs(Element table, List<FactRow> facts, boolean first) {
    Element body = table.child(Tag.TBODY);
    List<TableSetter.Row> rows = new ArrayList<>();
    for (FactRow fact : facts) {
      Element row = body.child(Tag.TR);
      Element head = row.child(Tag.TH, Attributes.scope("Row"));
      rows.add(
          new TableSetter.Row(
              List.of(
                  List.of(setting.passage(fact.term(), style.text().bold(), head)),
                  List.of(setting.passage(fact.detail(), style.text(), row.child(Tag.TD))))));
    }
    return setting.tables().table(Optional.empty(), rows, width, gap(first));
  }

  List<Slab> data(Block.DataTable data) {
    Element table = parent.child(Tag.TABLE);
    List<Slab> slabs = caption(table, data.caption());
    List<List<Inline>> heads = data.columns().stream().map(Column::header).toList();
    List<TableSetter.Row> rows = new ArrayList<>();
    TableSetter.Row head = head(table, heads);
    Element body = table.child(Tag.TBODY);
    for (TableRow line : data.rows()) {
      rows.add(dataRow(body.child(Tag.TR), line, data.rowHeaders()));
    }
    slabs.addAll(setting.tables().table(Optional.of(head), rows, width, gap(slabs.isEmpty())));
    return slabs;
  }

  private TableSetter.Row dataRow(Element row, TableRow line, boolean rowHeaders) {
    List<List<Passage>> cells = new ArrayList<>();
    for (TableCell cell : line.cells()) {
      boolean header = rowHeaders && cells.isEmpty();
      cells.add(header ? rowHead(row, cell.content()) : cell(row, cell.content(), style.text()));
    }
    return new TableSetter.Row(cells);
  }

  List<Slab> suitability(Block.SuitabilityMatrix matrix) {
    Element table = parent.child(Tag.TABLE);
    List<Slab> slabs = caption(table, matrix.caption());
    List<List<Inline>> heads = new ArrayList<>();
    heads.add(text(setting.words(Label.SITUATION)));
    matrix.options().forEach(option -> heads.add(text(option)));
    TableSetter.Row head = head(table, heads);
    Element body = table.child(Tag.TBODY);
    List<TableSetter.Row> rows = new ArrayList<>();
    for (SituationRow situation : matrix.rows()) {
      Element row = body.child(Tag.TR);
      List<List<Passage>> cells = new ArrayList<>();
      cells.add(rowHead(row, situation.situation()));
      situation.assessments().forEach(assessment -> cells.add(verdict(row, assessment)));
      rows.add(new TableSetter.Row(cells));
    }
    slabs.addAll(setting.tables().table(Optional.of(head), rows, width, gap(slabs.isEmpty())));
    return slabs;
  }

  private List<Passage> verdict(Element row, Assessment assessment) {
    Element cell = row.child(Tag.TD);
    boolean suits = assessment.verdict() == Verdict.SUITABLE;
    TextStyle look =
        style.text().bold().color(suits ? style.palette().primary() : style.palette().text());
    Passage verdict =
        new Passage(cell.child(Tag.P))
            .decoration(mark(assessment.verdict()) + "\u00a0", look)
            .add(setting.words(label(assessment.verdict())), look);
    if (assessment.words().isEmpty()) {
      return List.of(verdict);
    }
    Passage words = setting.passage(assessment.words(), style.small(), cell.child(Tag.P));
    return List.of(verdict, words);
  }

  private static String mark(Verdict verdict) {
    return switch (verdict) {
      case SUITABLE -> "✓";
      case NOT_SUITABLE -> "–";
      case EXCLUDED -> "✗";
      case AFTER_CONDITION -> "→";
    };
  }

  private static Label label(Verdict verdict) {
    return switch (verdict) {
      case SUITABLE -> Label.VERDICT_SUITABLE;
      case NOT_SUITABLE -> Label.VERDICT_NOT_SUITABLE;
      case EXCLUDED -> Label.VERDICT_EXCLUDED;
      case AFTER_CONDITION -> Label.VERDICT_AFTER_CONDITION;
    };
  }

  List<Slab> costs(Block.CostComparison comparison) {
    Element table = parent.child(Tag.TABLE);
    List<Slab> slabs = caption(table, comparison.caption());
    TableSetter.Row head = head(table, costHeads(comparison));
    Element body = table.child(Tag.TBODY);
    List<TableSetter.Row> rows = new ArrayList<>();
    comparison.rows().forEach(row -> rows.add(costRow(body.child(Tag.TR), comparison, row)));
    slabs.addAll(setting.tables().table(Optional.of(head), rows, width, gap(slabs.isEmpty())));
    asOf(comparison)
        .ifPresent(
            date -> {
              String words =
                  setting.words(Label.AS_OF, DateWords.of(date, setting.edition().locale()));
              Passage passage = Passage.of(parent.child(Tag.P), words, style.small());
              List<Slab> kept = Slabs.keptWithNext(slabs);
              slabs.clear();
              slabs.addAll(kept);
              slabs.addAll(setting.lines(passage, width, 4));
            });
    return slabs;
  }

  private List<List<Inline>> costHeads(Block.CostComparison comparison) {
    List<List<Inline>> heads = new ArrayList<>();
    heads.add(text(setting.words(Label.PATHWAY)));
    heads.add(text(setting.words(Label.PRICE)));
    if (comparison.perSession()) {
      heads.add(text(setting.words(Label.PER_SESSION)));
    }
    comparison
        .totalSessions()
        .ifPresent(count -> heads.add(text(setting.words(Label.TOTAL_SESSIONS, count))));
    return heads;
  }

  private TableSetter.Row costRow(Element row, Block.CostComparison comparison, CostRow cost) {
    Element head = row.child(Tag.TH, Attributes.scope("Row"));
    List<List<Passage>> cells = new ArrayList<>();
    Passage name = Passage.of(head.child(Tag.P), cost.name(), style.text().bold());
    cells.add(
        cost.note().isEmpty()
            ? List.of(name)
            : List.of(name, setting.passage(cost.note(), style.small(), head.child(Tag.P))));
    cells.add(cell(row, text(cost.price()), style.text()));
    if (comparison.perSession()) {
      cells.add(cell(row, text(figure(cost.perSession())), style.text()));
    }
    comparison
        .totalSessions()
        .ifPresent(count -> cells.add(cell(row, text(figure(cost.total())), style.text())));
    return new TableSetter.Row(cells);
  }

  private String figure(Optional<String> figure) {
    return figure.orElseGet(() -> setting.words(Label.NO_FIGURE));
  }

  /** The day the prices were seen, where it is the same for all. */
  private Optional<LocalDate> asOf(Block.CostComparison comparison) {
    List<Slug> items = comparison.rows().stream().map(CostRow::cost).toList();
    List<LocalDate> dates =
        setting.edition().apparatus().costs().stream()
            .filter(cost -> items.contains(cost.id()))
            .map(Cost::asOf)
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    return dates.size() == 1 ? Optional.of(dates.get(0)) : Optional.empty();
  }

  private List<Slab> caption(Element table, Optional<String> caption) {
    List<Slab> slabs = new ArrayList<>();
    caption.ifPresent(
        words ->
            slabs.addAll(
                Slabs.keptWithNext(
                    Slabs.kept(
                        setting
                            .text()
                            .lines(
                                Passage.of(table.child(Tag.CAPTION), words, style.panelTitle()),
                                width,
                                1.25,
                                style.air() * 1.6)))));
    return slabs;
  }

  private TableSetter.Row head(Element table, List<List<Inline>> heads) {
    Element row = table.child(Tag.THEAD).child(Tag.TR);
    List<List<Passage>> cells = new ArrayList<>();
    for (List<Inline> head : heads) {
      Element cell = row.child(Tag.TH, Attributes.scope("Column"));
      cells.add(
          List.of(
              setting.passage(head, style.text().bold().color(style.palette().primary()), cell)));
    }
    return new TableSetter.Row(cells);
  }

  private List<Passage> rowHead(Element row, List<Inline> content) {
    return List.of(
        setting.passage(content, style.text().bold(), row.child(Tag.TH, Attributes.scope("Row"))));
  }

  /** An empty cell says a no-break space, so that it exists in the structure. */
  private List<Passage> cell(Element row, List<Inline> content, TextStyle look) {
    Element cell = row.child(Tag.TD);
    return List.of(
        content.isEmpty()
            ? Passage.of(cell, "\u00a0", look)
            : setting.passage(content, look, cell));
  }

  private static List<Inline> text(String words) {
    return List.of(Inline.text(words));
  }

  private double gap(boolean first) {
    return first ? style.air() * 1.5 : style.air() * 0.6;
  }
}
