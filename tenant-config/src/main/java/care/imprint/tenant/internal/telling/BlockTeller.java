package care.imprint.tenant.internal.telling;

import care.imprint.article.Assessment;
import care.imprint.article.Block;
import care.imprint.article.BlockVisitor;
import care.imprint.article.Column;
import care.imprint.article.FactRow;
import care.imprint.article.Finding;
import care.imprint.article.Inline;
import care.imprint.article.ListItem;
import care.imprint.article.Question;
import care.imprint.article.SituationRow;
import care.imprint.article.Step;
import care.imprint.article.TableCell;
import care.imprint.article.TableRow;
import java.util.List;

/** Tells blocks, each as a block of its own kind. */
final class BlockTeller implements BlockVisitor<Block> {
  private final Telling telling;
  private final InlineTeller inlines;

  BlockTeller(Telling telling) {
    this.telling = telling;
    this.inlines = new InlineTeller(telling);
  }

  List<Block> tell(List<Block> blocks) {
    return blocks.stream().map(this::tell).toList();
  }

  Block tell(Block block) {
    block.id().ifPresent(telling::anchor);
    return block.accept(this);
  }

  private List<Inline> words(List<Inline> content) {
    return inlines.tell(content);
  }

  private List<ListItem> items(List<ListItem> items) {
    return items.stream().map(item -> new ListItem(tell(item.blocks()))).toList();
  }

  @Override
  public Block visit(Block.Heading heading) {
    telling.anchor(heading.anchor());
    return new Block.Heading(heading.level(), heading.anchor(), words(heading.text()));
  }

  @Override
  public Block visit(Block.Paragraph paragraph) {
    return new Block.Paragraph(words(paragraph.content()));
  }

  @Override
  public Block visit(Block.BulletList list) {
    return new Block.BulletList(items(list.items()));
  }

  @Override
  public Block visit(Block.NumberedList list) {
    return new Block.NumberedList(list.start(), items(list.items()));
  }

  @Override
  public Block visit(Block.Takeaways takeaways) {
    return new Block.Takeaways(takeaways.id(), takeaways.title(), items(takeaways.items()));
  }

  @Override
  public Block visit(Block.Callout callout) {
    return new Block.Callout(callout.id(), callout.tone(), callout.title(), tell(callout.blocks()));
  }

  @Override
  public Block visit(Block.FactTable table) {
    List<FactRow> rows =
        table.rows().stream()
            .map(row -> new FactRow(words(row.term()), words(row.detail())))
            .toList();
    return new Block.FactTable(table.id(), table.caption(), rows);
  }

  @Override
  public Block visit(Block.DataTable table) {
    List<Column> columns =
        table.columns().stream()
            .map(column -> new Column(words(column.header()), column.alignment()))
            .toList();
    List<TableRow> rows = table.rows().stream().map(this::row).toList();
    return new Block.DataTable(table.id(), table.caption(), columns, table.rowHeaders(), rows);
  }

  private TableRow row(TableRow row) {
    return new TableRow(
        row.cells().stream().map(cell -> new TableCell(words(cell.content()))).toList());
  }

  @Override
  public Block visit(Block.ProgramCard card) {
    return telling
        .program(card.program())
        .map(program -> new ProgramCardTeller(telling, program).tell(card))
        .orElse(card);
  }

  @Override
  public Block visit(Block.SuitabilityMatrix matrix) {
    if (matrix.program().isPresent()) {
      return telling
          .program(matrix.program().get())
          .map(program -> new ScreeningTeller(telling, program).tell(matrix))
          .orElse(matrix);
    }
    List<SituationRow> rows = matrix.rows().stream().map(this::row).toList();
    return new Block.SuitabilityMatrix(
        matrix.id(),
        matrix.caption(),
        matrix.program(),
        matrix.criteria(),
        matrix.formats(),
        matrix.options(),
        rows);
  }

  private SituationRow row(SituationRow row) {
    List<Inline> situation = words(row.situation());
    return new SituationRow(
        situation,
        row.assessments().stream()
            .map(cell -> new Assessment(cell.verdict(), words(cell.words())))
            .toList());
  }

  @Override
  public Block visit(Block.ProsAndCons both) {
    List<ListItem> pros = items(both.pros());
    return new Block.ProsAndCons(
        both.id(), both.title(), both.prosTitle(), pros, both.consTitle(), items(both.cons()));
  }

  @Override
  public Block visit(Block.CostComparison comparison) {
    return new CostTeller(telling).tell(comparison, inlines);
  }

  @Override
  public Block visit(Block.EvidenceSummary evidence) {
    List<Finding> findings =
        evidence.findings().stream()
            .map(
                finding -> {
                  telling.cite(finding.source());
                  return new Finding(finding.source(), tell(finding.found()));
                })
            .toList();
    return new Block.EvidenceSummary(evidence.id(), evidence.caption(), findings);
  }

  @Override
  public Block visit(Block.Quotation quotation) {
    List<Block> blocks = tell(quotation.blocks());
    quotation.source().ifPresent(telling::cite);
    return new Block.Quotation(quotation.id(), blocks, quotation.by(), quotation.source());
  }

  @Override
  public Block visit(Block.Figure figure) {
    return new Block.Figure(figure.id(), new PictureTeller(telling).tell(figure.image()));
  }

  @Override
  public Block visit(Block.Faq faq) {
    List<Question> questions =
        faq.questions().stream()
            .map(
                asked -> {
                  telling.anchor(asked.anchor());
                  List<Inline> words = words(asked.question());
                  return new Question(asked.anchor(), words, tell(asked.answer()));
                })
            .toList();
    return new Block.Faq(faq.id(), faq.title(), questions);
  }

  @Override
  public Block visit(Block.Steps steps) {
    List<Step> told =
        steps.steps().stream()
            .map(
                step -> {
                  List<Inline> title = words(step.title());
                  return new Step(title, tell(step.blocks()));
                })
            .toList();
    return new Block.Steps(steps.id(), steps.title(), told);
  }

  @Override
  public Block visit(Block.SourceList sources) {
    return sources;
  }

  @Override
  public Block visit(Block.CallToAction call) {
    return new CallTeller(telling).tell(call, tell(call.blocks()));
  }
}
