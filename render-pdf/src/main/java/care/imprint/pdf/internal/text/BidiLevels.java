package care.imprint.pdf.internal.text;

import care.imprint.pdf.internal.opentype.BidiClasses;
import care.imprint.value.WritingDirection;
import java.text.Bidi;
import java.util.Optional;

/**
 * Which way each character of a paragraph runs: even levels from left to right, odd ones from right
 * to left, higher ones inside lower ones. Source: Unicode Standard Annex 9.
 *
 * <p>The algorithm is that of the Java platform, the classes of characters are our own: it is shown
 * one well-known character of the class in the place of each, so that the same text has the same
 * levels on every Java release.
 */
final class BidiLevels {
  /** Brackets keep their looks, since the algorithm pairs them. */
  private static final String BRACKETS = "()[]{}〈〉《》「」『』【】〔〕";

  private static final BidiLevels STRAIGHT = new BidiLevels(Optional.empty());

  private final Optional<Bidi> levels;

  private BidiLevels(Optional<Bidi> levels) {
    this.levels = levels;
  }

  /** The levels of the characters of a text in a paragraph that runs this way. */
  static BidiLevels of(String text, WritingDirection direction) {
    boolean turned = turns(text);
    boolean base =
        direction.isRightToLeft()
            && (turned || text.codePoints().noneMatch(c -> BidiClasses.of(c).equals("L")));
    if (!base && !turned) {
      return STRAIGHT;
    }
    int flag = base ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
    return new BidiLevels(Optional.of(new Bidi(shown(text), flag)));
  }

  private static boolean turns(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (BidiClasses.isRightToLeft(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The level of the character at an index. */
  int at(int index) {
    return levels.map(bidi -> bidi.getLevelAt(index)).orElse(0);
  }

  private static String shown(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int code =
          Character.isLowSurrogate(c) && i > 0 ? text.codePointAt(i - 1) : text.codePointAt(i);
      shown.append(BRACKETS.indexOf(c) >= 0 ? c : example(BidiClasses.of(code), c));
    }
    return shown.toString();
  }

  private static char example(String name, char c) {
    return switch (name) {
      case "L" -> 'a';
      case "R" -> '\u05D0';
      case "AL" -> '\u0627';
      case "EN" -> '1';
      case "AN" -> '\u0661';
      case "ES" -> '+';
      case "ET" -> '$';
      case "CS" -> ',';
      case "NSM" -> '\u0300';
      case "BN" -> '\u00AD';
      case "WS" -> ' ';
      case "ON" -> '!';
      default -> c;
    };
  }
}
