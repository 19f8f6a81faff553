package care.imprint.library.internal.markdown;

import org.commonmark.node.CustomNode;

/** A {@code [@citation]}. */
final class CitationNode extends CustomNode {
  private final String text;

  CitationNode(String text) {
    this.text = text;
  }

  /** What stands between the brackets. */
  String text() {
    return text;
  }
}
