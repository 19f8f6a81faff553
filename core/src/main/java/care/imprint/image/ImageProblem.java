package care.imprint.image;

import care.imprint.problem.ProblemCode;
import care.imprint.problem.Severity;
import care.imprint.value.Languages;
import java.util.Locale;
import java.util.ResourceBundle;

/** What can be wrong with a picture. */
public enum ImageProblem implements ProblemCode {
  /** Neither a PNG picture nor an SVG drawing. */
  IMAGE_UNKNOWN_FORMAT,
  /** A picture of a kind that is not used; {0} is the kind. */
  IMAGE_REFUSED_FORMAT,
  /** The file's name does not say what it is; {0} is what it is, {1} the right ending. */
  IMAGE_MISNAMED,
  /** Too many bytes; {0} is their number, {1} the limit. */
  IMAGE_TOO_LARGE,
  /** A PNG file that is cut short or damaged; {0} is the byte where it shows. */
  PNG_DAMAGED,
  /** An animated PNG file. */
  PNG_ANIMATED,
  /** Too many pixels; {0} is the width, {1} the height, {2} the limit. */
  PNG_TOO_MANY_PIXELS,
  /** Not written in UTF-8. */
  SVG_NOT_UTF8,
  /** Not well-formed XML. */
  SVG_NOT_XML,
  /** Its root is not an SVG element; {0} is the root. */
  SVG_NOT_SVG,
  /** A document type declaration. */
  SVG_DOCTYPE,
  /** Neither viewBox nor width and height. */
  SVG_NO_SIZE,
  /** Text; {0} is the element. */
  SVG_TEXT,
  /** A program; {0} is the element or attribute. */
  SVG_PROGRAM,
  /** CSS; {0} is the element or attribute. */
  SVG_CSS,
  /** Something that stands elsewhere; {0} is the element or attribute. */
  SVG_REFERENCE,
  /** A gradient, filter, mask or the like; {0} is the element or attribute. */
  SVG_EFFECT,
  /** Movement; {0} is the element. */
  SVG_ANIMATION,
  /** Something of another vocabulary; {0} is the element or attribute. */
  SVG_FOREIGN,
  /** Any other element; {0} is the element. */
  SVG_UNKNOWN_ELEMENT,
  /** Any other attribute; {0} is the attribute, {1} the element. */
  SVG_UNKNOWN_ATTRIBUTE,
  /** A value that cannot be read; {0} is the attribute, {1} the element, {2} the value. */
  SVG_BAD_VALUE,
  /** A colour that cannot be read; {0} is the attribute, {1} the element, {2} the value. */
  SVG_BAD_COLOR,
  /** Elements in elements without end; {0} is the limit. */
  SVG_TOO_DEEP,
  /** Too many pieces of paths; {0} is the limit. */
  SVG_TOO_DETAILED,
  /** A point too far out; {0} is the element, {1} the limit. */
  SVG_TOO_FAR,
  /** Nothing that can be seen. */
  SVG_EMPTY;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String message(Locale locale) {
    return bundle(locale).getString(code() + ".message");
  }

  @Override
  public String hint(Locale locale) {
    return bundle(locale).getString(code() + ".hint");
  }

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle("care.imprint.image.problems", Languages.bundle(locale));
  }
}
