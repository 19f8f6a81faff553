package care.imprint.html.internal.page;

import care.imprint.article.Block;
import care.imprint.article.BlockVisitor;
import gg.jte.html.HtmlContent;
import java.util.List;

/** Hands each block to its template, or to the host's own HTML for its kind. */
final class BlockTemplates implements BlockVisitor<HtmlContent> {
  private final Page page;
  private final Templates templates;

  BlockTemplates(Page page, Templates templates) {
    this.page = page;
    this.templates = templates;
  }

  /** Blocks as their templates show them. */
  HtmlContent of(List<Block> blocks) {
    return out -> blocks.forEach(block -> block.accept(this).writeTo(out));
  }

  /** Blocks as the host shows them, where it has its own way. */
  HtmlContent of(List<Block> blocks, Overrides overrides) {
    OverrideContext context = new OverrideContext(page, this);
    return out ->
        blocks.forEach(
            block ->
                overrides
                    .html(block, context)
                    .ifPresentOrElse(out::writeContent, () -> block.accept(this).writeTo(out)));
  }

  @Override
  public HtmlContent visit(Block.Heading heading) {
    return templates.content("heading", page, heading);
  }

  @Override
  public HtmlContent visit(Block.Paragraph paragraph) {
    return templates.content("paragraph", page, paragraph);
  }

  @Override
  public HtmlContent visit(Block.BulletList list) {
    return templates.content("bulletList", page, list);
  }

  @Override
  public HtmlContent visit(Block.NumberedList list) {
    return templates.content("numberedList", page, list);
  }

  @Override
  public HtmlContent visit(Block.Takeaways takeaways) {
    return templates.content("takeaways", page, takeaways);
  }

  @Override
  public HtmlContent visit(Block.Callout callout) {
    return templates.content("callout", page, callout);
  }

  @Override
  public HtmlContent visit(Block.FactTable table) {
    return templates.content("factTable", page, table);
  }

  @Override
  public HtmlContent visit(Block.DataTable table) {
    return templates.content("dataTable", page, table);
  }

  @Override
  public HtmlContent visit(Block.ProgramCard card) {
    return templates.content("programCard", page, card);
  }

  @Override
  public HtmlContent visit(Block.SuitabilityMatrix matrix) {
    return templates.content("suitabilityMatrix", page, matrix);
  }

  @Override
  public HtmlContent visit(Block.ProsAndCons prosAndCons) {
    return templates.content("prosAndCons", page, prosAndCons);
  }

  @Override
  public HtmlContent visit(Block.CostComparison comparison) {
    return templates.content("costComparison", page, comparison);
  }

  @Override
  public HtmlContent visit(Block.EvidenceSummary evidence) {
    return templates.content("evidenceSummary", page, evidence);
  }

  @Override
  public HtmlContent visit(Block.Quotation quotation) {
    return templates.content("quotation", page, quotation);
  }

  @Override
  public HtmlContent visit(Block.Figure figure) {
    return templates.content("figure", page, figure);
  }

  @Override
  public HtmlContent visit(Block.Faq faq) {
    return templates.content("faq", page, faq);
  }

  @Override
  public HtmlContent visit(Block.Steps steps) {
    return templates.content("steps", page, steps);
  }

  @Override
  public HtmlContent visit(Block.SourceList sources) {
    return templates.content("sourceList", page, sources);
  }

  @Override
  public HtmlContent visit(Block.CallToAction call) {
    return templates.content("callToAction", page, call);
  }
}
