package care.imprint.image.internal.svg;

import care.imprint.image.Segment;
import java.util.List;

/** Reads the {@code d} of a path: every command, absolute and relative. */
final class PathData {
  private final Numbers numbers;
  private final PathBuilder path = new PathBuilder();

  /** Where relative coordinates of the present command start. */
  private double fromX;

  private double fromY;

  private PathData(String text) {
    this.numbers = new Numbers(text);
  }

  static List<Segment> read(String text) throws BadValueException {
    PathData data = new PathData(text);
    boolean first = true;
    while (!data.numbers.atEnd()) {
      BadValueException bad = data.numbers.bad();
      char letter = data.numbers.letter();
      if (first && Character.toUpperCase(letter) != 'M') {
        throw bad;
      }
      data.command(letter, bad);
      first = false;
    }
    return data.path.build();
  }

  /** A command with all its sets of numbers; more pairs after a move are lines. */
  private void command(char letter, BadValueException bad) throws BadValueException {
    char kind = Character.toUpperCase(letter);
    boolean relative = kind != letter;
    do {
      fromX = relative ? path.x() : 0;
      fromY = relative ? path.y() : 0;
      draw(kind, bad);
      kind = kind == 'M' ? 'L' : kind;
    } while (kind != 'Z' && numbers.atNumber());
  }

  private void draw(char kind, BadValueException bad) throws BadValueException {
    switch (kind) {
      case 'M' -> path.move(x(), y());
      case 'L' -> path.line(x(), y());
      case 'H' -> path.line(x(), path.y());
      case 'V' -> path.line(path.x(), y());
      case 'C' -> path.curve(x(), y(), x(), y(), x(), y());
      case 'S' -> path.smoothCurve(x(), y(), x(), y());
      case 'Q' -> path.quadratic(x(), y(), x(), y());
      case 'T' -> path.smoothQuadratic(x(), y());
      case 'A' -> path.arc(arc());
      case 'Z' -> path.close();
      default -> throw bad;
    }
  }

  private Arc arc() throws BadValueException {
    return new Arc(
        numbers.number(),
        numbers.number(),
        numbers.number(),
        numbers.flag(),
        numbers.flag(),
        x(),
        y());
  }

  private double x() throws BadValueException {
    return fromX + numbers.number();
  }

  private double y() throws BadValueException {
    return fromY + numbers.number();
  }
}
