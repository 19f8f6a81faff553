package care.imprint.library.internal.markdown;

import care.imprint.article.Inline;
import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The two halves of a line like {@code **Term:** detail}.
 *
 * @param term the strong words without their colon
 * @param detail the rest without the colon and spaces at its start
 */
record TermAndDetail(List<Inline> term, List<Inline> detail) {
  /** French sets a no-break space before a colon. */
  private static final CharMatcher BEFORE_COLON = CharMatcher.anyOf(" \u00A0\u202F");

  static Optional<TermAndDetail> of(List<Inline> inlines) {
    if (inlines.isEmpty() || !(inlines.get(0) instanceof Inline.Strong strong)) {
      return Optional.empty();
    }
    List<Inline> term = withoutColon(strong.content());
    List<Inline> detail = trimmed(inlines.subList(1, inlines.size()));
    return term.isEmpty() || detail.isEmpty()
        ? Optional.empty()
        : Optional.of(new TermAndDetail(term, detail));
  }

  /** Inlines without the colon and the spaces at their start. */
  static List<Inline> trimmed(List<Inline> inlines) {
    if (inlines.isEmpty() || !(inlines.get(0) instanceof Inline.Text first)) {
      return List.copyOf(inlines);
    }
    String text = first.text().stripLeading();
    String rest = text.startsWith(":") ? text.substring(1).stripLeading() : text;
    List<Inline> trimmed = new ArrayList<>(inlines.subList(1, inlines.size()));
    if (!rest.isEmpty()) {
      trimmed.add(0, Inline.text(rest));
    }
    return List.copyOf(trimmed);
  }

  private static List<Inline> withoutColon(List<Inline> words) {
    int last = words.size() - 1;
    if (!(words.get(last) instanceof Inline.Text text) || !text.text().endsWith(":")) {
      return words;
    }
    String rest = BEFORE_COLON.trimTrailingFrom(text.text().substring(0, text.text().length() - 1));
    List<Inline> term = new ArrayList<>(words.subList(0, last));
    if (!rest.isEmpty()) {
      term.add(Inline.text(rest));
    }
    return List.copyOf(term);
  }
}
