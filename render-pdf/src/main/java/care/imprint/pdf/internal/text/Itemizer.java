package care.imprint.pdf.internal.text;

import care.imprint.typeface.FontFile;
import care.imprint.typeface.Typeface;
import care.imprint.value.WritingDirection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
  private final WritingDirection direction;
  private final List<Typeface> others;
  private final Map<FontFile, FontStack> stacks = new HashMap<>();

  /** An itemizer for one render, for text from left to right. */
  public Itemizer(FontFaces faces, Shaper shaper, Hyphenator hyphenator) {
    this(faces, shaper, hyphenator, WritingDirection.LEFT_TO_RIGHT, List.of());
  }

  /**
   * An itemizer for one render.
   *
   * @param others typefaces to ask for characters that the one of a text lacks
   */
  public Itemizer(
      FontFaces faces,
      Shaper shaper,
      Hyphenator hyphenator,
      WritingDirection direction,
      List<Typeface> others) {
    this.faces = faces;
    this.shaper = shaper;
    this.hyphenator = hyphenator;
    this.direction = direction;
    this.others = List.copyOf(others);
  }

  /** Which way paragraphs run. */
  public WritingDirection direction() {
    return direction;
  }

  /** The items of a paragraph; words are divided only where asked for. */
  public List<Item> itemize(List<Span> spans, boolean divide) {
    StringBuilder text = new StringBuilder();
    spans.forEach(span -> text.append(span.text()));
    BidiLevels levels = BidiLevels.of(text.toString(), direction);
    List<Item> items = new ArrayList<>();
    int start = 0;
    for (Span span : spans) {
      add(new Part(span, stack(span), levels, start, divide), items);
      start += span.text().length();
    }
    return items;
  }

  /** The runs of a short text that stays on one line, in the order of the text. */
  public List<Fragment> fragments(Span span) {
    BidiLevels levels = BidiLevels.of(span.text(), direction);
    return fragments(new Part(span, stack(span), levels, 0, false), 0, span.text().length());
  }

  /**
   * A span of a paragraph.
   *
   * @param fonts the faces for it
   * @param levels the levels of the whole
   * @param start where it starts
   * @param divide whether words are divided
   */
  private record Part(Span span, FontStack fonts, BidiLevels levels, int start, boolean divide) {
    int level(int index) {
      return levels.at(start + index);
    }

    String text() {
      return span.text();
    }
  }

  private List<Fragment> fragments(Part part, int from, int to) {
    List<Fragment> fragments = new ArrayList<>();
    int start = from;
    for (int i = from + 1; i <= to; i++) {
      if (i == to || part.level(i) != part.level(start)) {
        int level = part.level(start);
        fragments(part, part.text().substring(start, i), level, fragments);
        start = i;
      }
    }
    return fragments;
  }

  private void fragments(Part part, String text, int level, List<Fragment> into) {
    Span span = part.span();
    for (GlyphRun run : shaper.shape(text, part.fonts(), level % 2 == 1)) {
      into.add(new Fragment(run, span.style(), span.mark(), level));
    }
  }

  private void add(Part part, List<Item> items) {
    String text = part.text();
    Optional<Fragment> last = Optional.empty();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\n' || c == '\t') {
        addWord(part, start, i, items);
        int level = part.level(i);
        Fragment space =
            last.filter(same -> same.level() == level).orElseGet(() -> single(part, " ", level));
        last = Optional.of(space);
        items.add(c == '\n' ? new Item.Newline(space) : new Item.Space(space));
        start = i + 1;
      }
    }
    addWord(part, start, text.length(), items);
  }

  private Fragment single(Part part, String text, int level) {
    List<Fragment> fragments = new ArrayList<>();
    fragments(part, text, level, fragments);
    return fragments.get(0);
  }

  private void addWord(Part part, int from, int to, List<Item> items) {
    String word = part.text().substring(from, to);
    int start = 0;
    for (int i = 1; i < word.length(); i++) {
      if (Character.isLowSurrogate(word.charAt(i))) {
        continue;
      }
      if (mayBreak(word, i)) {
        addPiece(part, from + start, from + i, items);
        items.add(new Item.Opportunity());
        start = i;
      }
    }
    addPiece(part, from + start, to, items);
  }

  private static boolean mayBreak(String word, int at) {
    char before = word.charAt(at - 1);
    char after = word.charAt(at);
    if (word.contains("://") || word.contains("www.")) {
      boolean scheme = at > 1 && word.charAt(at - 2) == '/';
      return !scheme && "/?&=_-".indexOf(before) >= 0 && Letters.isLetterOrDigit(after);
    }
    boolean dash = before == '-' || before == '–' || before == '—' || before == '/';
    return (dash && at > 2 && Letters.isLetter(after))
        || Letters.mayPart(word.codePointBefore(at), word.codePointAt(at));
  }

  private void addPiece(Part part, int start, int end, List<Item> items) {
    if (start == end) {
      return;
    }
    String piece = part.text().substring(start, end);
    int from = letterStart(piece);
    int to = letterEnd(piece, from);
    int begin = start;
    List<Integer> places =
        part.divide() ? hyphenator.divide(piece.substring(from, to)) : List.<Integer>of();
    for (int place : places) {
      int at = start + from + place;
      addBox(part, begin, at, items);
      items.add(new Item.Division(hyphen(part, part.level(at - 1))));
      begin = at;
    }
    addBox(part, begin, end, items);
  }

  private Fragment hyphen(Part part, int level) {
    Span span = part.span();
    Fragment hyphen = single(part, "-", level);
    return new Fragment(hyphen.run().saying(SOFT_HYPHEN), span.style(), span.mark(), level);
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

  private void addBox(Part part, int start, int end, List<Item> items) {
    for (Fragment fragment : fragments(part, start, end)) {
      items.add(new Item.Box(fragment));
    }
  }

  private FontStack stack(Span span) {
    Typeface typeface = span.style().typeface();
    FontStyle style = span.style().style();
    return stacks.computeIfAbsent(
        style.file(typeface), file -> faces.stack(typeface, style, others));
  }
}
