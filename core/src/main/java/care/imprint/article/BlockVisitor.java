package care.imprint.article;

/**
 * One method for each kind of block; no defaults, so that a new kind breaks every renderer at
 * compile time.
 *
 * @param <R> what a visit gives
 */
public interface BlockVisitor<R> {
  /** Visits a section heading. */
  R visit(Block.Heading heading);

  /** Visits a paragraph. */
  R visit(Block.Paragraph paragraph);

  /** Visits a list without order. */
  R visit(Block.BulletList list);

  /** Visits a list in order. */
  R visit(Block.NumberedList list);

  /** Visits key takeaways. */
  R visit(Block.Takeaways takeaways);

  /** Visits text set apart. */
  R visit(Block.Callout callout);

  /** Visits terms and details. */
  R visit(Block.FactTable table);

  /** Visits a table. */
  R visit(Block.DataTable table);

  /** Visits the facts of a programme. */
  R visit(Block.ProgramCard card);

  /** Visits a suitability matrix. */
  R visit(Block.SuitabilityMatrix matrix);

  /** Visits pros and cons. */
  R visit(Block.ProsAndCons prosAndCons);

  /** Visits costs side by side. */
  R visit(Block.CostComparison comparison);

  /** Visits what the evidence found. */
  R visit(Block.EvidenceSummary evidence);

  /** Visits a quotation. */
  R visit(Block.Quotation quotation);

  /** Visits a picture. */
  R visit(Block.Figure figure);

  /** Visits questions and answers. */
  R visit(Block.Faq faq);

  /** Visits steps. */
  R visit(Block.Steps steps);

  /** Visits the source list. */
  R visit(Block.SourceList sources);

  /** Visits a call to action. */
  R visit(Block.CallToAction call);
}
