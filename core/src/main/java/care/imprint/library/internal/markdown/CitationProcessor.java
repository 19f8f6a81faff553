package care.imprint.library.internal.markdown;

import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/** Takes brackets that start with {@code @} for citations. */
final class CitationProcessor implements LinkProcessor {
  @Override
  public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
    String text = link.text(scanner).strip();
    return text.startsWith("@") && link.destination() == null
        ? LinkResult.replaceWith(new CitationNode(text), link.afterTextBracket())
        : LinkResult.none();
  }
}
