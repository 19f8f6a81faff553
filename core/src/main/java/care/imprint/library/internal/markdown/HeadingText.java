package care.imprint.library.internal.markdown;

import care.imprint.article.Inline;
import care.imprint.value.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a heading and the {@code {#anchor}} at their end.
 *
 * @param words the words without the anchor
 * @param anchor the anchor, if one is written
 */
record HeadingText(List<Inline> words, Optional<Slug> anchor) {
  private static final Pattern ANCHOR =
      Pattern.compile("^(.*?)\\s*\\{#([a-z0-9]+(?:-[a-z0-9]+)*)}$", Pattern.DOTALL);

  static HeadingText of(List<Inline> inlines) {
    if (inlines.isEmpty() || !(inlines.get(inlines.size() - 1) instanceof Inline.Text last)) {
      return new HeadingText(inlines, Optional.empty());
    }
    Matcher matcher = ANCHOR.matcher(last.text());
    if (!matcher.matches()) {
      return new HeadingText(inlines, Optional.empty());
    }
    List<Inline> words = new ArrayList<>(inlines.subList(0, inlines.size() - 1));
    if (!matcher.group(1).isEmpty()) {
      words.add(Inline.text(matcher.group(1)));
    }
    return new HeadingText(List.copyOf(words), Slug.parse(matcher.group(2)));
  }
}
