package care.imprint.library.internal.markdown;

import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.ParserState;

/**
 * Parses the settings of a container: the lines right after its fence that look like them. It is
 * opened together with the container, since no block is looked for where a line starts with a
 * letter.
 */
final class SettingsParser extends AbstractBlockParser {
  private static final Pattern START = Pattern.compile("^[a-z][a-z-]*:( .*)?$");
  private static final Pattern CONTINUED = Pattern.compile("^([a-z][a-z-]*:( .*)?|[ \\t}\\]].*)$");

  private final SettingsBlock block = new SettingsBlock();

  @Override
  public Block getBlock() {
    return block;
  }

  /** The first line is what follows the fence, which is nothing. */
  @Override
  public void addLine(SourceLine line) {
    block.add(line.getContent());
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    Pattern expected = block.text().isBlank() ? START : CONTINUED;
    return !state.isBlank() && expected.matcher(rest(state)).matches()
        ? BlockContinue.atIndex(state.getIndex())
        : BlockContinue.none();
  }

  private static CharSequence rest(ParserState state) {
    CharSequence line = state.getLine().getContent();
    return line.subSequence(state.getIndex(), line.length());
  }
}
