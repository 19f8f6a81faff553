package care.imprint.library.internal.markdown;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The grammar of the dialect. Thread-safe. */
final class Dialect {
  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .customBlockParserFactory(new ContainerParser.Factory())
          .customInlineContentParserFactory(new FactParser.Factory())
          .linkProcessor(new CitationProcessor())
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(32)
          .build();

  private Dialect() {}

  static Node parse(String text) {
    return PARSER.parse(text);
  }
}
