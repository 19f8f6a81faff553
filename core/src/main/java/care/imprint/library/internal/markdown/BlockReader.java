package care.imprint.library.internal.markdown;

import care.imprint.article.Block;
import care.imprint.article.Inline;
import care.imprint.article.ListItem;
import care.imprint.edition.PlainWords;
import care.imprint.library.LibraryProblem;
import care.imprint.value.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Turns block nodes into blocks. One for each run of nodes. */
final class BlockReader extends AbstractVisitor {
  private static final int DEEPEST = 4;

  private final Page page;
  private final boolean headings;
  private final List<Block> blocks = new ArrayList<>();

  private BlockReader(Page page, boolean headings) {
    this.page = page;
    this.headings = headings;
  }

  /** The blocks of a whole text. */
  static List<Block> text(Page page, Node document) {
    return read(page, Nodes.children(document), true);
  }

  /** The blocks inside another one, where no heading may stand. */
  static List<Block> inner(Page page, List<Node> nodes) {
    return read(page, nodes, false);
  }

  private static List<Block> read(Page page, List<Node> nodes, boolean headings) {
    BlockReader reader = new BlockReader(page, headings);
    nodes.forEach(node -> node.accept(reader));
    return List.copyOf(reader.blocks);
  }

  /** The items of a list. */
  static List<ListItem> items(Page page, Node list) {
    List<ListItem> items = new ArrayList<>();
    for (Node item : Nodes.children(list)) {
      List<Block> blocks = inner(page, Nodes.children(item));
      if (!blocks.isEmpty()) {
        items.add(page.placed(new ListItem(blocks), item));
      }
    }
    return items;
  }

  @Override
  public void visit(Paragraph paragraph) {
    List<Inline> content = InlineReader.read(page, paragraph);
    if (!content.isEmpty()) {
      add(new Block.Paragraph(content), paragraph);
    }
  }

  @Override
  public void visit(Heading heading) {
    if (!headings || heading.getLevel() < 2 || heading.getLevel() > DEEPEST) {
      page.tell(LibraryProblem.HEADING_LEVEL, heading, heading.getLevel());
      return;
    }
    HeadingText text = HeadingText.of(InlineReader.read(page, heading));
    if (!text.words().isEmpty()) {
      Slug anchor =
          text.anchor()
              .map(id -> page.claim(id, heading))
              .orElseGet(() -> page.free(Anchors.of(PlainWords.of(text.words())), heading));
      add(new Block.Heading(heading.getLevel(), anchor, text.words()), heading);
    }
  }

  @Override
  public void visit(BulletList list) {
    List<ListItem> items = items(page, list);
    if (!items.isEmpty()) {
      add(new Block.BulletList(items), list);
    }
  }

  @Override
  public void visit(OrderedList list) {
    List<ListItem> items = items(page, list);
    if (!items.isEmpty()) {
      add(
          new Block.NumberedList(Optional.ofNullable(list.getMarkerStartNumber()).orElse(1), items),
          list);
    }
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof ContainerBlock container) {
      ContainerReader.read(page, container).ifPresent(read -> add(read, container));
    } else if (block instanceof StrayFence stray) {
      page.tell(LibraryProblem.STRAY_FENCE, stray, stray.fence());
    } else if (block instanceof TableBlock table) {
      add(new TableReader(page, table).plain(), table);
    } else if (!(block instanceof SettingsBlock)) {
      refuse(block);
    }
  }

  @Override
  public void visit(HtmlBlock html) {
    page.tell(LibraryProblem.RAW_HTML, html, page.source(html));
  }

  @Override
  public void visit(BlockQuote quote) {
    refuse(quote);
  }

  @Override
  public void visit(FencedCodeBlock code) {
    refuse(code);
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    refuse(code);
  }

  @Override
  public void visit(ThematicBreak line) {
    refuse(line);
  }

  private void refuse(Node node) {
    page.tell(LibraryProblem.UNSUPPORTED_MARKUP, node, page.source(node));
  }

  private void add(Block block, Node node) {
    blocks.add(page.placed(block, node));
  }
}
