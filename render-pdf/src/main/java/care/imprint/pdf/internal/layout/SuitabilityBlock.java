package care.imprint.pdf.internal.layout;

import care.imprint.article.Alignment;
import care.imprint.article.Assessment;
import care.imprint.article.Block;
import care.imprint.article.SituationRow;
import care.imprint.edition.Label;
import care.imprint.pdf.internal.text.ColorRole;
import care.imprint.pdf.internal.text.TextStyle;
import care.imprint.program.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Sets which option suits which situation: every verdict in words, its mark besides. */
final class SuitabilityBlock {
  private final Setting setting;
  private final TableBlock table;

  SuitabilityBlock(Setting setting, double width, Element parent, Optional<String> caption) {
    this.setting = setting;
    this.table = new TableBlock(setting, width, parent, caption.map(Said::of));
  }

  List<Slab> set(Block.SuitabilityMatrix matrix) {
    List<Said> heads = new ArrayList<>();
    heads.add(setting.said(Label.SITUATION));
    List<Label> formats = matrix.formats().stream().map(Label::of).toList();
    matrix.options().forEach(option -> heads.add(setting.told(option, formats)));
    TableSetter.Row head = table.head(heads, Collections.nCopies(heads.size(), Alignment.START));
    Element body = table.rows(Tag.TBODY);
    List<TableSetter.Row> rows = new ArrayList<>();
    matrix.rows().forEach(situation -> rows.add(row(body.child(Tag.TR), situation)));
    return table.set(new TableSetter.Grid(Optional.of(head), rows, false));
  }

  private TableSetter.Row row(Element row, SituationRow situation) {
    List<TableSetter.Cell> cells = new ArrayList<>();
    cells.add(TableSetter.Cell.of(table.rowHead(row, Said.of(situation.situation()))));
    situation.assessments().forEach(assessment -> cells.add(verdict(row, assessment)));
    return new TableSetter.Row(cells);
  }

  private TableSetter.Cell verdict(Element row, Assessment assessment) {
    Stylesheet style = setting.style();
    Element cell = row.child(Tag.TD);
    boolean suits = assessment.verdict() == Verdict.SUITABLE;
    TextStyle look = style.text().bold().color(suits ? ColorRole.PRIMARY : ColorRole.TEXT);
    Passage verdict =
        new Passage(cell.child(Tag.P))
            .decoration(mark(assessment.verdict()) + "\u00a0", look)
            .add(setting.said(label(assessment.verdict())), "", look);
    return assessment.words().isEmpty()
        ? TableSetter.Cell.of(verdict)
        : TableSetter.Cell.of(
            verdict, setting.passage(assessment.words(), style.small(), cell.child(Tag.P)));
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
}
