package care.imprint.library.internal.markdown;

import java.util.Optional;

/**
 * A Markdown text cut in two.
 *
 * @param head the YAML between the fences, if there is front matter
 * @param body the Markdown
 * @param bodyLine the line the body starts on, from 1
 */
record FrontMatter(Optional<String> head, String body, int bodyLine) {
  private static final String FENCE = "---";

  static FrontMatter cut(String text) {
    String[] lines = text.split("\r\n|[\n\r]", -1);
    if (!lines[0].stripTrailing().equals(FENCE)) {
      return new FrontMatter(Optional.empty(), text, 1);
    }
    StringBuilder head = new StringBuilder();
    for (int i = 1; i < lines.length; i++) {
      if (lines[i].stripTrailing().equals(FENCE)) {
        return new FrontMatter(Optional.of(head.toString()), rest(lines, i + 1), i + 2);
      }
      head.append(lines[i]).append('\n');
    }
    return new FrontMatter(Optional.empty(), text, 1);
  }

  private static String rest(String[] lines, int from) {
    StringBuilder rest = new StringBuilder();
    for (int i = from; i < lines.length; i++) {
      rest.append(lines[i]).append('\n');
    }
    return rest.toString();
  }
}
