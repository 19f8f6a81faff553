package care.imprint.image.internal.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the numbers, flags and letters of a value one after the other. */
final class Numbers {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:\\d++(?:\\.\\d*+)?|\\.\\d++)(?:[eE][+-]?\\d++)?");
  private static final Pattern FLAG = Pattern.compile("[01]");
  private static final Pattern LETTER = Pattern.compile("[a-zA-Z]");
  private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n]*+");
  private static final Pattern COMMA = Pattern.compile("[ \\t\\r\\n]*+(?:,[ \\t\\r\\n]*+)?");
  private static final int SHOWN = 40;

  private final String text;
  private final Matcher matcher;

  Numbers(String text) {
    this.text = text;
    this.matcher = Pattern.compile("").matcher(text);
    skip(SPACE);
  }

  /** All numbers of a list. */
  static List<Double> list(String text) throws BadValueException {
    Numbers numbers = new Numbers(text);
    List<Double> list = new ArrayList<>();
    while (!numbers.atEnd()) {
      list.add(numbers.number());
    }
    return list;
  }

  boolean atEnd() {
    return matcher.regionStart() == text.length();
  }

  boolean atNumber() {
    return matcher.usePattern(NUMBER).lookingAt();
  }

  double number() throws BadValueException {
    double number = Double.parseDouble(take(NUMBER, COMMA));
    if (!Double.isFinite(number)) {
      throw bad();
    }
    return number;
  }

  /** A single digit, which may stand right before a number. */
  boolean flag() throws BadValueException {
    return take(FLAG, COMMA).equals("1");
  }

  char letter() throws BadValueException {
    return take(LETTER, SPACE).charAt(0);
  }

  /** An exception that shows the value from here on. */
  BadValueException bad() {
    int from = matcher.regionStart();
    return new BadValueException(text.substring(from, Math.min(text.length(), from + SHOWN)));
  }

  private String take(Pattern pattern, Pattern separator) throws BadValueException {
    if (!matcher.usePattern(pattern).lookingAt()) {
      throw bad();
    }
    String taken = matcher.group();
    matcher.region(matcher.end(), text.length());
    skip(separator);
    return taken;
  }

  private void skip(Pattern separator) {
    if (matcher.usePattern(separator).lookingAt()) {
      matcher.region(matcher.end(), text.length());
    }
  }
}
