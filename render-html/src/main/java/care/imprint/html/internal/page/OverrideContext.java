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
  private final Edition edition;
  private final Body body;
  private final BlockTemplates usual;

  OverrideContext(Edition edition, Body body, BlockTemplates usual) {
    this.edition = edition;
    this.body = body;
    this.usual = usual;
  }

  @Override
  public Edition edition() {
    return edition;
  }

  @Override
  public String escape(String words) {
    StringOutput out = new StringOutput();
    Escape.htmlAttribute(words, out);
    return out.toString();
  }

  @Override
  public String text(List<Inline> content) {
    return string(body.text(content));
  }

  @Override
  public String blocks(List<Block> blocks) {
    return string(body.blocks(blocks));
  }

  @Override
  public String id(Block block) {
    return body.sectionId(block);
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
