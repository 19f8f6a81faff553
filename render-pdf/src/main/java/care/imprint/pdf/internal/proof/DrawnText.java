package care.imprint.pdf.internal.proof;

import care.imprint.render.NoticeText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Gathers the words of a file without structure, of sheets for the press: page by page as the
 * folded booklet has them, each in the order it is drawn. Running heads belong to no page. A line
 * ends a word, unless a soft hyphen stands there, and so does room as behind the mark of a list.
 * Marks without a letter or a figure are no words. Used once.
 */
final class DrawnText {
  private static final double LINE = 2;

  private static final String BULLET = "•";

  /** Two letters of a word are not farther from each other, middle to middle, in sizes of type. */
  private static final double ROOM = 1.15;

  private final List<HandoutWord> words = new ArrayList<>();
  private final List<Glyph> glyphs = new ArrayList<>();
  private final StringBuilder pending = new StringBuilder();

  private DrawnText() {}

  static List<HandoutWord> of(Collection<DrawnPage> pages) {
    Map<Integer, List<Glyph>> folios = new TreeMap<>();
    for (DrawnPage sheet : pages) {
      sheet
          .marked()
          .forEach(
              (folio, letters) ->
                  folios.computeIfAbsent(folio, key -> new ArrayList<>()).addAll(letters));
    }
    DrawnText text = new DrawnText();
    folios.values().stream().flatMap(List::stream).forEach(text::add);
    text.flush();
    return List.copyOf(text.words);
  }

  /** The same notice as marks and all are left out here. */
  static NoticeText spoken(NoticeText notice) {
    return new NoticeText(notice.notice(), notice.pointer(), spoken(notice.words()));
  }

  /** The words among these, without marks. */
  static List<String> spoken(List<String> words) {
    return words.stream().filter(DrawnText::isSpoken).toList();
  }

  private static boolean isSpoken(String word) {
    return word.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private void add(Glyph glyph) {
    boolean hyphened = pending.length() > 0 && pending.charAt(pending.length() - 1) == '\u00ad';
    boolean ends = glyph.text().equals(BULLET) || pending.toString().equals(BULLET);
    if (ends || (!glyphs.isEmpty() && !hyphened && standsApart(glyph))) {
      flush();
    }
    if (glyph.text().isBlank() || glyph.text().chars().allMatch(Character::isSpaceChar)) {
      flush();
    } else {
      pending.append(glyph.text());
      glyphs.add(glyph);
    }
  }

  private boolean standsApart(Glyph glyph) {
    Glyph last = glyphs.get(glyphs.size() - 1);
    return last.page() != glyph.page()
        || Math.abs(last.y() - glyph.y()) > LINE
        || glyph.x() < last.x()
        || glyph.x() - last.x() > ROOM * glyph.size();
  }

  private void flush() {
    for (String word : NoticeText.words(pending.toString())) {
      if (isSpoken(word)) {
        words.add(new HandoutWord(word, List.copyOf(glyphs), List.of()));
      }
    }
    pending.setLength(0);
    glyphs.clear();
  }
}
