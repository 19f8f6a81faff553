package care.imprint.library.internal.markdown;

import org.commonmark.node.CustomBlock;

/** A {@code ::: name argument} container. */
final class ContainerBlock extends CustomBlock {
  private final String fence;
  private final String name;
  private final String rest;
  private boolean closed;

  ContainerBlock(String fence, String name, String rest) {
    this.fence = fence;
    this.name = name;
    this.rest = rest;
  }

  String fence() {
    return fence;
  }

  String name() {
    return name;
  }

  /** What follows the name on the first line. */
  String rest() {
    return rest;
  }

  boolean closed() {
    return closed;
  }

  void close() {
    closed = true;
  }
}
