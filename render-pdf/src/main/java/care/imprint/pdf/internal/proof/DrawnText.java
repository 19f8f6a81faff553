package care.imprint.pdf.internal.proof;

import care.imprint.render.NoticeText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Gathers the words of a file without structure in the order they are drawn: of sheets for the
 * press. A line ends a word, unless a soft hyphen stands there, and so does room as behind the mark
 * of a list. Marks without a letter or a figure are no words. Used once.
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
    DrawnText text = new DrawnText();
    for (DrawnPage page : pages) {
      page.loose().forEach(text::add);
      text.flush();
    }
    return List.copyOf(text.words);
  }

  /** The same notice as marks and all are left out here. */
  static NoticeText spoken(NoticeText notice) {
    return new NoticeText(
        notice.notice(),
        notice.pointer(),
        notice.words().stream().filter(DrawnText::isSpoken).toList());
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
    return Math.abs(last.y() - glyph.y()) > LINE
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
