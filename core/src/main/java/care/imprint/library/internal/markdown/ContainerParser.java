package care.imprint.library.internal.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Parses a container: everything up to a fence of exactly as many colons as the opening one. */
final class ContainerParser extends AbstractBlockParser {
  private static final Pattern FENCE = Pattern.compile("^(:{3,})[ \\t]*(\\S*)(.*)$");

  private final ContainerBlock block;

  private ContainerParser(ContainerBlock block) {
    this.block = block;
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(Block child) {
    return true;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    if (state.getIndent() < 4 && line(state).strip().equals(block.fence())) {
      block.close();
      return BlockContinue.finished();
    }
    return BlockContinue.atIndex(state.getIndex());
  }

  private static String line(ParserState state) {
    CharSequence line = state.getLine().getContent();
    return line.subSequence(state.getNextNonSpaceIndex(), line.length()).toString();
  }

  /** Starts containers, and tells fences that close nothing. */
  static final class Factory implements BlockParserFactory {
    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      if (state.getIndent() >= 4) {
        return BlockStart.none();
      }
      Matcher fence = FENCE.matcher(line(state));
      if (!fence.matches()) {
        return BlockStart.none();
      }
      return start(fence).atIndex(state.getLine().getContent().length());
    }

    private static BlockStart start(Matcher fence) {
      return fence.group(2).isEmpty()
          ? BlockStart.of(new StrayFenceParser(new StrayFence(fence.group(1))))
          : BlockStart.of(
              new ContainerParser(
                  new ContainerBlock(fence.group(1), fence.group(2), fence.group(3).strip())),
              new SettingsParser());
    }
  }

  /** A leaf of one line. */
  private static final class StrayFenceParser extends AbstractBlockParser {
    private final StrayFence block;

    StrayFenceParser(StrayFence block) {
      this.block = block;
    }

    @Override
    public Block getBlock() {
      return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      return BlockContinue.none();
    }
  }
}
