package care.imprint.library.internal.markdown;

import org.commonmark.node.CustomNode;

/** A {@code {{fact}}}, or the start of one that does not end. */
final class FactNode extends CustomNode {
  private final String text;
  private final boolean closed;

  FactNode(String text, boolean closed) {
    this.text = text;
    this.closed = closed;
  }

  String text() {
    return text;
  }

  boolean closed() {
    return closed;
  }
}
