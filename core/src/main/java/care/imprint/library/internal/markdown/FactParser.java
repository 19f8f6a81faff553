package care.imprint.library.internal.markdown;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Parses {@code {{fact}}}; looks no further ahead than a fact can be long. */
final class FactParser implements InlineContentParser {
  private static final int LONGEST = 200;

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    if (!scanner.next("{{")) {
      return ParsedInline.none();
    }
    Position start = scanner.position();
    StringBuilder text = new StringBuilder();
    while (text.length() < LONGEST && scanner.hasNext() && scanner.peek() != '\n') {
      if (scanner.next("}}")) {
        return ParsedInline.of(new FactNode(text.toString().strip(), true), scanner.position());
      }
      text.append(scanner.peek());
      scanner.next();
    }
    return ParsedInline.of(new FactNode("", false), start);
  }

  /** Called at each opening brace. */
  static final class Factory implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('{');
    }

    @Override
    public InlineContentParser create() {
      return new FactParser();
    }
  }
}
