package care.imprint.cli;

import care.imprint.pdf.Press;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths as people write them: {@code 3mm}, {@code 0.125in}, {@code 9pt}. */
final class Lengths {
  private static final Pattern FORM =
      Pattern.compile("(?<count>\\d{1,3}(\\.\\d{1,4})?)(?<unit>mm|in|pt)");
  private static final double MOST = 36;

  private Lengths() {}

  /**
   * A length of up to 36 points; nothing is 0.
   *
   * @throws UsageException if it is of another form, or more
   */
  static double points(String option, String text) {
    if (text.isEmpty()) {
      return 0;
    }
    Matcher form = FORM.matcher(text);
    double points = form.matches() ? points(form) : Double.NaN;
    if (!(points <= MOST)) {
      throw new UsageException("usage.length", option, text);
    }
    return points;
  }

  private static double points(Matcher form) {
    double count = Double.parseDouble(form.group("count"));
    return switch (form.group("unit")) {
      case "mm" -> Press.millimetres(count);
      case "in" -> count * 72;
      default -> count;
    };
  }
}
