package care.imprint.html.internal.page;

import care.imprint.article.Block;
import care.imprint.article.BlockVisitor;
import care.imprint.html.BlockContext;
import gg.jte.html.HtmlContent;
import java.util.List;

/** Hands each block to its template, or to the host's own HTML for its kind. */
final class BlockTemplates implements BlockVisitor<HtmlContent> {
  private final Body body;

  BlockTemplates(Body body) {
    this.body = body;
  }

  /** Blocks as their templates show them. */
  HtmlContent of(List<Block> blocks) {
    return out -> blocks.forEach(block -> block.accept(this).writeTo(out));
  }

  /** A block as the host shows it, where it has its own way. */
  HtmlContent of(Block block, Overrides overrides, BlockContext context) {
    return out ->
        overrides
            .html(block, context)
            .ifPresentOrElse(out::writeContent, () -> block.accept(this).writeTo(out));
  }

  @Override
  public HtmlContent visit(Block.Heading heading) {
    return out -> JteheadingGenerated.render(out, Templates.PLAIN, body, heading);
  }

  @Override
  public HtmlContent visit(Block.Paragraph paragraph) {
    return out -> JteparagraphGenerated.render(out, Templates.PLAIN, body, paragraph);
  }

  @Override
  public HtmlContent visit(Block.BulletList list) {
    return out -> JtebulletListGenerated.render(out, Templates.PLAIN, body, list);
  }

  @Override
  public HtmlContent visit(Block.NumberedList list) {
    return out -> JtenumberedListGenerated.render(out, Templates.PLAIN, body, list);
  }

  @Override
  public HtmlContent visit(Block.Takeaways takeaways) {
    return out -> JtetakeawaysGenerated.render(out, Templates.PLAIN, body, takeaways);
  }

  @Override
  public HtmlContent visit(Block.Callout callout) {
    return out -> JtecalloutGenerated.render(out, Templates.PLAIN, body, callout);
  }

  @Override
  public HtmlContent visit(Block.FactTable table) {
    return out -> JtefactTableGenerated.render(out, Templates.PLAIN, body, table);
  }

  @Override
  public HtmlContent visit(Block.DataTable table) {
    return out -> JtedataTableGenerated.render(out, Templates.PLAIN, body, table);
  }

  @Override
  public HtmlContent visit(Block.ProgramCard card) {
    return out -> JteprogramCardGenerated.render(out, Templates.PLAIN, body, card);
  }

  @Override
  public HtmlContent visit(Block.SuitabilityMatrix matrix) {
    return out -> JtesuitabilityMatrixGenerated.render(out, Templates.PLAIN, body, matrix);
  }

  @Override
  public HtmlContent visit(Block.ProsAndCons prosAndCons) {
    return out -> JteprosAndConsGenerated.render(out, Templates.PLAIN, body, prosAndCons);
  }

  @Override
  public HtmlContent visit(Block.CostComparison comparison) {
    return out -> JtecostComparisonGenerated.render(out, Templates.PLAIN, body, comparison);
  }

  @Override
  public HtmlContent visit(Block.EvidenceSummary evidence) {
    return out -> JteevidenceSummaryGenerated.render(out, Templates.PLAIN, body, evidence);
  }

  @Override
  public HtmlContent visit(Block.Quotation quotation) {
    return out -> JtequotationGenerated.render(out, Templates.PLAIN, body, quotation);
  }

  @Override
  public HtmlContent visit(Block.Figure figure) {
    return out -> JtefigureGenerated.render(out, Templates.PLAIN, body, figure);
  }

  @Override
  public HtmlContent visit(Block.Faq faq) {
    return out -> JtefaqGenerated.render(out, Templates.PLAIN, body, faq);
  }

  @Override
  public HtmlContent visit(Block.Steps steps) {
    return out -> JtestepsGenerated.render(out, Templates.PLAIN, body, steps);
  }

  @Override
  public HtmlContent visit(Block.SourceList sources) {
    return out -> JtesourceListGenerated.render(out, Templates.PLAIN, body, sources);
  }

  @Override
  public HtmlContent visit(Block.CallToAction call) {
    return out -> JtecallToActionGenerated.render(out, Templates.PLAIN, body, call);
  }
}
