package care.imprint.library.internal.markdown;

import org.commonmark.node.CustomBlock;

/** A closing fence that closes nothing. */
final class StrayFence extends CustomBlock {
  private final String fence;

  StrayFence(String fence) {
    this.fence = fence;
  }

  String fence() {
    return fence;
  }
}
