package care.imprint.check.internal.text;

import care.imprint.article.Assessment;
import care.imprint.article.Block;
import care.imprint.article.BlockVisitor;
import care.imprint.article.Column;
import care.imprint.article.FactRow;
import care.imprint.article.Illustration;
import care.imprint.article.Inline;
import care.imprint.article.ListItem;
import care.imprint.article.Question;
import care.imprint.article.Step;
import care.imprint.article.TableCell;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/** One step of a walk over blocks, at the block with this pointer. */
final class BlockWalk implements BlockVisitor<SectionDraft> {
  private final String pointer;
  private final List<Block> within;
  private final SectionDraft out;

  private BlockWalk(String pointer, List<Block> within, SectionDraft out) {
    this.pointer = pointer;
    this.within = within;
    this.out = out;
  }

  /** Walks over blocks; the pointer is that of their list. */
  static void walk(String pointer, List<Block> blocks, List<Block> within, SectionDraft out) {
    for (int i = 0; i < blocks.size(); i++) {
      step(pointer + "/" + i, blocks.get(i), within, out);
    }
  }

  /** Walks over one block and all inside it. */
  static void step(String pointer, Block block, List<Block> within, SectionDraft out) {
    out.block(pointer, block);
    List<Block> deeper = ImmutableList.<Block>builder().addAll(within).add(block).build();
    block.accept(new BlockWalk(pointer, deeper, out));
  }

  /** Takes what is said about a picture; its alternative text is looked at on its own. */
  static void picture(String pointer, Illustration image, List<Block> within, SectionDraft out) {
    image.caption().ifPresent(text -> out.passage(pointer + "/caption", Role.LABEL, within, text));
    image.credit().ifPresent(text -> out.passage(pointer + "/credit", Role.LABEL, within, text));
  }

  @Override
  public SectionDraft visit(Block.Heading heading) {
    return text("/text", Role.HEADING, heading.text());
  }

  @Override
  public SectionDraft visit(Block.Paragraph paragraph) {
    return text("/content", Role.PROSE, paragraph.content());
  }

  @Override
  public SectionDraft visit(Block.BulletList list) {
    return items("/items", list.items());
  }

  @Override
  public SectionDraft visit(Block.NumberedList list) {
    return items("/items", list.items());
  }

  @Override
  public SectionDraft visit(Block.Takeaways takeaways) {
    label("/title", takeaways.title());
    return items("/items", takeaways.items());
  }

  @Override
  public SectionDraft visit(Block.Callout callout) {
    label("/title", callout.title());
    return blocks("/blocks", callout.blocks());
  }

  @Override
  public SectionDraft visit(Block.FactTable table) {
    label("/caption", table.caption());
    return rows(table.rows());
  }

  @Override
  public SectionDraft visit(Block.DataTable table) {
    label("/caption", table.caption());
    List<Column> columns = table.columns();
    for (int i = 0; i < columns.size(); i++) {
      text("/columns/" + i + "/header", Role.LABEL, columns.get(i).header());
    }
    for (int i = 0; i < table.rows().size(); i++) {
      cells("/rows/" + i + "/cells", table.rows().get(i).cells());
    }
    return out;
  }

  @Override
  public SectionDraft visit(Block.ProgramCard card) {
    return rows(card.rows());
  }

  @Override
  public SectionDraft visit(Block.SuitabilityMatrix matrix) {
    label("/caption", matrix.caption());
    for (int i = 0; i < matrix.rows().size(); i++) {
      text("/rows/" + i + "/situation", Role.SITUATION, matrix.rows().get(i).situation());
      assessments("/rows/" + i + "/assessments", matrix.rows().get(i).assessments());
    }
    return out;
  }

  @Override
  public SectionDraft visit(Block.ProsAndCons prosAndCons) {
    label("/title", prosAndCons.title());
    label("/pros-title", Optional.of(prosAndCons.prosTitle()));
    items("/pros", prosAndCons.pros());
    label("/cons-title", Optional.of(prosAndCons.consTitle()));
    return items("/cons", prosAndCons.cons());
  }

  @Override
  public SectionDraft visit(Block.CostComparison comparison) {
    label("/caption", comparison.caption());
    for (int i = 0; i < comparison.notes().size(); i++) {
      text("/notes/" + i + "/note", Role.CELL, comparison.notes().get(i).note());
    }
    return out;
  }

  @Override
  public SectionDraft visit(Block.EvidenceSummary evidence) {
    label("/caption", evidence.caption());
    for (int i = 0; i < evidence.findings().size(); i++) {
      blocks("/findings/" + i + "/found", evidence.findings().get(i).found());
    }
    return out;
  }

  @Override
  public SectionDraft visit(Block.Quotation quotation) {
    return blocks("/blocks", quotation.blocks());
  }

  @Override
  public SectionDraft visit(Block.Figure figure) {
    picture(pointer + "/image", figure.image(), within, out);
    return out;
  }

  @Override
  public SectionDraft visit(Block.Faq faq) {
    label("/title", faq.title());
    for (int i = 0; i < faq.questions().size(); i++) {
      Question question = faq.questions().get(i);
      text("/questions/" + i + "/question", Role.QUESTION, question.question());
      blocks("/questions/" + i + "/answer", question.answer());
    }
    return out;
  }

  @Override
  public SectionDraft visit(Block.Steps steps) {
    label("/title", steps.title());
    for (int i = 0; i < steps.steps().size(); i++) {
      Step step = steps.steps().get(i);
      text("/steps/" + i + "/title", Role.PROSE, step.title());
      blocks("/steps/" + i + "/blocks", step.blocks());
    }
    return out;
  }

  @Override
  public SectionDraft visit(Block.SourceList sources) {
    return label("/title", sources.title());
  }

  @Override
  public SectionDraft visit(Block.CallToAction call) {
    blocks("/blocks", call.blocks());
    return label("/label", call.label());
  }

  private SectionDraft rows(List<FactRow> rows) {
    for (int i = 0; i < rows.size(); i++) {
      text("/rows/" + i + "/term", Role.LABEL, rows.get(i).term());
      text("/rows/" + i + "/detail", Role.CELL, rows.get(i).detail());
    }
    return out;
  }

  private void cells(String key, List<TableCell> cells) {
    for (int i = 0; i < cells.size(); i++) {
      text(key + "/" + i + "/content", Role.CELL, cells.get(i).content());
    }
  }

  private void assessments(String key, List<Assessment> assessments) {
    for (int i = 0; i < assessments.size(); i++) {
      text(key + "/" + i + "/words", Role.LABEL, assessments.get(i).words());
    }
  }

  private SectionDraft items(String key, List<ListItem> items) {
    for (int i = 0; i < items.size(); i++) {
      blocks(key + "/" + i + "/blocks", items.get(i).blocks());
    }
    return out;
  }

  private SectionDraft blocks(String key, List<Block> blocks) {
    walk(pointer + key, blocks, within, out);
    return out;
  }

  private SectionDraft text(String key, Role role, List<Inline> content) {
    out.passage(pointer + key, role, within, content);
    return out;
  }

  private SectionDraft label(String key, Optional<String> text) {
    text.ifPresent(words -> out.passage(pointer + key, Role.LABEL, within, words));
    return out;
  }
}
