package care.imprint.html.internal.page;

import care.imprint.article.Block;
import care.imprint.article.Inline;
import care.imprint.edition.Edition;
import care.imprint.html.BlockContext;
import gg.jte.html.HtmlContent;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;
import java.util.List;

/** What a host's own HTML may ask for, made by the page it stands on. */
final class OverrideContext implements BlockContext {
  private final Page page;
  private final BlockTemplates usual;

  OverrideContext(Page page, BlockTemplates usual) {
    this.page = page;
    this.usual = usual;
  }

  @Override
  public Edition edition() {
    return page.edition();
  }

  @Override
  public String escape(String words) {
    StringOutput out = new StringOutput();
    Escape.htmlAttribute(words, out);
    return out.toString();
  }

  @Override
  public String text(List<Inline> content) {
    return string(page.text(content));
  }

  @Override
  public String blocks(List<Block> blocks) {
    return string(page.blocks(blocks));
  }

  @Override
  public String id(Block block) {
    return page.sectionId(block);
  }

  @Override
  public String usual(Block block) {
    return string(block.accept(usual));
  }

  private static String string(HtmlContent content) {
    StringOutput out = new StringOutput();
    content.writeTo(new OwaspHtmlTemplateOutput(out));
    return out.toString();
  }
}
