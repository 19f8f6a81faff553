package care.imprint.benchmarks.pdf;

import org.jsoup.nodes.Element;

/** Tells elements that hold blocks from those that hold words. */
final class Words {
  private Words() {}

  static boolean hasBlocks(Element element) {
    return element.getAllElements().stream().anyMatch(inner -> inner != element && inner.isBlock());
  }
}
