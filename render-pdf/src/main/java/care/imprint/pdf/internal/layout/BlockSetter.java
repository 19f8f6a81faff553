package care.imprint.pdf.internal.layout;

import care.imprint.article.Block;
import care.imprint.article.BlockVisitor;
import care.imprint.edition.PlainWords;
import java.util.ArrayList;
import java.util.List;

/** Sets blocks below each other in a column of one width, for one element of the structure. */
final class BlockSetter implements BlockVisitor<List<Slab>> {
  private final Setting setting;
  private final double width;
  private final Element parent;

  BlockSetter(Setting setting, double width, Element parent) {
    this.setting = setting;
    this.width = width;
    this.parent = parent;
  }

  /** The slabs of blocks. */
  List<Slab> set(List<Block> blocks) {
    List<Slab> slabs = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      List<Slab> set = block.accept(this);
      if (endsSection(blocks, i, set)) {
        slabs = Slabs.keptWithNext(slabs);
      }
      block.id().ifPresent(id -> set.set(0, set.get(0).anchored(id.value())));
      slabs.addAll(announces(block) ? Slabs.keptWithNext(set) : set);
    }
    return slabs;
  }

  /** Whether a paragraph of one line ends its section, where it is not left alone on a page. */
  static boolean endsSection(List<Block> blocks, int index, List<Slab> set) {
    boolean isLine = set.size() == 1 && blocks.get(index) instanceof Block.Paragraph;
    return isLine
        && (index == blocks.size() - 1
            || blocks.get(index + 1) instanceof Block.Heading
            || blocks.get(index + 1) instanceof Block.Faq
            || blocks.get(index + 1) instanceof Block.SourceList);
  }

  /** Whether a paragraph ends with a colon, and so wants what follows beside it. */
  private static boolean announces(Block block) {
    return block instanceof Block.Paragraph paragraph
        && PlainWords.of(paragraph.content()).stripTrailing().endsWith(":");
  }

  private FactBlocks facts() {
    return new FactBlocks(setting, width, parent);
  }

  private PanelBlocks panels() {
    return new PanelBlocks(setting, width, parent);
  }

  private ListBlocks lists() {
    return new ListBlocks(setting, width, parent);
  }

  @Override
  public List<Slab> visit(Block.Heading heading) {
    Tag tag = setting.headings().tag(heading.level());
    Passage passage =
        setting.passage(
            heading.text(), setting.style().heading(heading.level()), parent.child(tag));
    List<Slab> slabs =
        new ArrayList<>(
            setting.heading(passage, heading.level(), PlainWords.of(heading.text()), width));
    slabs.set(0, slabs.get(0).anchored(heading.anchor().value()));
    return slabs;
  }

  @Override
  public List<Slab> visit(Block.Paragraph paragraph) {
    Passage passage =
        setting.passage(paragraph.content(), setting.style().text(), parent.child(Tag.P));
    return new ArrayList<>(setting.lines(passage, width, setting.style().air()));
  }

  @Override
  public List<Slab> visit(Block.BulletList list) {
    return lists().bullets(list.items());
  }

  @Override
  public List<Slab> visit(Block.NumberedList list) {
    return lists().numbered(list.items(), list.start());
  }

  @Override
  public List<Slab> visit(Block.Takeaways takeaways) {
    return panels().takeaways(takeaways);
  }

  @Override
  public List<Slab> visit(Block.Callout callout) {
    return panels().callout(callout);
  }

  @Override
  public List<Slab> visit(Block.FactTable table) {
    return facts()
        .pairs(
            table.caption().map(Said::of), table.rows().stream().map(FactBlocks.Pair::of).toList());
  }

  @Override
  public List<Slab> visit(Block.DataTable table) {
    return facts().data(table);
  }

  @Override
  public List<Slab> visit(Block.ProgramCard card) {
    return facts().card(card);
  }

  @Override
  public List<Slab> visit(Block.SuitabilityMatrix matrix) {
    return new SuitabilityBlock(setting, width, parent, matrix.caption()).set(matrix);
  }

  @Override
  public List<Slab> visit(Block.ProsAndCons prosAndCons) {
    return panels().prosAndCons(prosAndCons);
  }

  @Override
  public List<Slab> visit(Block.CostComparison comparison) {
    return new CostBlock(setting, width, parent, comparison).set();
  }

  @Override
  public List<Slab> visit(Block.EvidenceSummary evidence) {
    return lists().evidence(evidence);
  }

  @Override
  public List<Slab> visit(Block.Quotation quotation) {
    return panels().quotation(quotation);
  }

  @Override
  public List<Slab> visit(Block.Figure figure) {
    return new FigureBlock(setting, width, parent).set(figure.image(), List.of());
  }

  @Override
  public List<Slab> visit(Block.Faq faq) {
    return lists().questions(faq);
  }

  @Override
  public List<Slab> visit(Block.Steps steps) {
    return lists().steps(steps);
  }

  @Override
  public List<Slab> visit(Block.SourceList sources) {
    return lists().sources(sources);
  }

  @Override
  public List<Slab> visit(Block.CallToAction call) {
    return panels().call(call);
  }
}
