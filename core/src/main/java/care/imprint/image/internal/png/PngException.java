package care.imprint.image.internal.png;

import care.imprint.image.ImageProblem;
import java.util.List;

/** A PNG file that is refused. */
final class PngException extends Exception {
  private static final long serialVersionUID = 1L;

  private final ImageProblem code;

  @SuppressWarnings("serial") // never leaves this package
  private final List<Object> arguments;

  PngException(ImageProblem code, Object... arguments) {
    super(code.code());
    this.code = code;
    this.arguments = List.of(arguments);
  }

  /** A file that is not as it should be from a byte on. */
  static PngException damagedAt(int offset) {
    return new PngException(ImageProblem.PNG_DAMAGED, offset);
  }

  ImageProblem code() {
    return code;
  }

  Object[] arguments() {
    return arguments.toArray();
  }
}
