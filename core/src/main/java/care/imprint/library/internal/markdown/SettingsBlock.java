package care.imprint.library.internal.markdown;

import org.commonmark.node.CustomBlock;

/** The {@code key: value} lines at the head of a container. */
final class SettingsBlock extends CustomBlock {
  private final StringBuilder text = new StringBuilder();

  void add(CharSequence line) {
    text.append(line).append('\n');
  }

  String text() {
    return text.toString();
  }
}
