package care.imprint.library.internal.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;

/** Questions about nodes. */
final class Nodes {
  private Nodes() {}

  static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    return children;
  }

  /** The children of a type, if there is no child of another type and at least one. */
  static <T extends Node> Optional<List<T>> allOf(List<Node> nodes, Class<T> type) {
    return !nodes.isEmpty() && nodes.stream().allMatch(type::isInstance)
        ? Optional.of(nodes.stream().map(type::cast).toList())
        : Optional.empty();
  }

  /** The only node, if there is but one and it is of a type. */
  static <T extends Node> Optional<T> only(List<Node> nodes, Class<T> type) {
    return nodes.size() == 1
        ? nodes.stream().filter(type::isInstance).map(type::cast).findFirst()
        : Optional.empty();
  }
}
