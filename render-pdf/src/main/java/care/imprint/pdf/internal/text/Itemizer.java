package care.imprint.pdf.internal.text;

import care.imprint.typeface.FontFile;
import care.imprint.typeface.Typeface;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts styled text into boxes, spaces and places to break. Serves one render on one thread.
 *
 * <p>A line may end at a space, after a hyphen or dash within text, between ideographs, after the
 * punctuation of a web address, and where a word may be divided; never at a no-break space, so that
 * a price stays with its currency.
 */
public final class Itemizer {
  /** What a hyphen says that only the break of a line has put there. */
  public static final String SOFT_HYPHEN = "\u00ad";

  private final FontFaces faces;
  private final Shaper shaper;
  private final Hyphenator hyphenator;
  private final Map<FontFile, FontStack> stacks = new HashMap<>();

  /** An itemizer for one render. */
  public Itemizer(FontFaces faces, Shaper shaper, Hyphenator hyphenator) {
    this.faces = faces;
    this.shaper = shaper;
    this.hyphenator = hyphenator;
  }

  /** The items of a paragraph; words are divided only where asked for. */
  public List<Item> itemize(List<Span> spans, boolean divide) {
    List<Item> items = new ArrayList<>();
    for (Span span : spans) {
      add(span, divide, items);
    }
    return items;
  }

  /** The runs of a short text that stays on one line. */
  public List<Fragment> fragments(Span span) {
    List<Fragment> fragments = new ArrayList<>();
    for (GlyphRun run : shaper.shape(span.text(), stack(span))) {
      fragments.add(new Fragment(run, span.style(), span.mark()));
    }
    return fragments;
  }

  private void add(Span span, boolean divide, List<Item> items) {
    String text = span.text();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\n' || c == '\t') {
        addWord(span, text.substring(start, i), divide, items);
        items.add(c == '\n' ? new Item.Newline(space(span)) : new Item.Space(space(span)));
        start = i + 1;
      }
    }
    addWord(span, text.substring(start), divide, items);
  }

  private Fragment space(Span span) {
    return fragments(new Span(" ", span.style(), span.mark())).get(0);
  }

  private void addWord(Span span, String word, boolean divide, List<Item> items) {
    int start = 0;
    for (int i = 1; i < word.length(); i++) {
      if (Character.isLowSurrogate(word.charAt(i))) {
        continue;
      }
      if (mayBreak(word, i)) {
        addPart(span, word.substring(start, i), divide, items);
        items.add(new Item.Opportunity());
        start = i;
      }
    }
    addPart(span, word.substring(start), divide, items);
  }

  private static boolean mayBreak(String word, int at) {
    char before = word.charAt(at - 1);
    char after = word.charAt(at);
    if (word.contains("://") || word.contains("www.")) {
      boolean scheme = at > 1 && word.charAt(at - 2) == '/';
      return !scheme && "/?&=_-".indexOf(before) >= 0 && Letters.isLetterOrDigit(after);
    }
    boolean dash = before == '-' || before == '–' || before == '—' || before == '/';
    return (dash && at > 2 && Letters.isLetter(after)) || isBetweenIdeographs(word, at);
  }

  private static boolean isBetweenIdeographs(String word, int at) {
    return Letters.isIdeographic(word.codePointBefore(at))
        && Letters.isIdeographic(word.codePointAt(at));
  }

  private void addPart(Span span, String part, boolean divide, List<Item> items) {
    if (part.isEmpty()) {
      return;
    }
    int from = letterStart(part);
    int to = letterEnd(part, from);
    int start = 0;
    for (int place : divide ? hyphenator.divide(part.substring(from, to)) : List.<Integer>of()) {
      addBox(span, part.substring(start, from + place), items);
      items.add(new Item.Division(hyphen(span)));
      start = from + place;
    }
    addBox(span, part.substring(start), items);
  }

  private Fragment hyphen(Span span) {
    Fragment hyphen = fragments(new Span("-", span.style(), span.mark())).get(0);
    return new Fragment(hyphen.run().saying(SOFT_HYPHEN), span.style(), span.mark());
  }

  private static int letterStart(String part) {
    int from = 0;
    while (from < part.length() && !Letters.isLetter(part.charAt(from))) {
      from++;
    }
    return from;
  }

  private static int letterEnd(String part, int from) {
    int to = part.length();
    while (to > from && !Letters.isLetter(part.charAt(to - 1))) {
      to--;
    }
    return to;
  }

  private void addBox(Span span, String text, List<Item> items) {
    for (GlyphRun run : shaper.shape(text, stack(span))) {
      items.add(new Item.Box(new Fragment(run, span.style(), span.mark())));
    }
  }

  private FontStack stack(Span span) {
    Typeface typeface = span.style().typeface();
    FontStyle style = span.style().style();
    return stacks.computeIfAbsent(style.file(typeface), file -> faces.stack(typeface, style));
  }
}
