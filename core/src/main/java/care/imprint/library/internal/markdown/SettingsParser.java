package care.imprint.library.internal.markdown;

import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Parses the settings of a container: the lines right after its fence that look like them. */
final class SettingsParser extends AbstractBlockParser {
  private static final Pattern START = Pattern.compile("^[a-z][a-z-]*:( .*)?$");
  private static final Pattern CONTINUED = Pattern.compile("^([a-z][a-z-]*:( .*)?|[ \\t}\\]].*)$");

  private final SettingsBlock block = new SettingsBlock();

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public void addLine(SourceLine line) {
    block.add(line.getContent());
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    return !state.isBlank() && CONTINUED.matcher(rest(state)).matches()
        ? BlockContinue.atIndex(state.getIndex())
        : BlockContinue.none();
  }

  private static CharSequence rest(ParserState state) {
    CharSequence line = state.getLine().getContent();
    return line.subSequence(state.getIndex(), line.length());
  }

  /** Starts settings where a container has nothing yet. */
  static final class Factory implements BlockParserFactory {
    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      boolean first =
          matched.getMatchedBlockParser() instanceof ContainerParser container && container.fresh();
      return first && START.matcher(rest(state)).matches()
          ? BlockStart.of(new SettingsParser()).atIndex(state.getIndex())
          : BlockStart.none();
    }
  }
}
