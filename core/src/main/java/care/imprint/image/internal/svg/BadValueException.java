package care.imprint.image.internal.svg;

import care.imprint.image.ImageProblem;

/** A value of an attribute that cannot be read. */
final class BadValueException extends Exception {
  private static final long serialVersionUID = 1L;

  private final ImageProblem code;

  BadValueException(ImageProblem code, String value) {
    super(value);
    this.code = code;
  }

  BadValueException(String value) {
    this(ImageProblem.SVG_BAD_VALUE, value);
  }

  ImageProblem code() {
    return code;
  }
}
