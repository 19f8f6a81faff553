package care.imprint.benchmarks.html;

import io.jstach.jstache.JStache;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A finished page cut into markup, which a template writes as it is, and the words and addresses in
 * it, which it escapes.
 *
 * <p>No engine can be asked for less to give these bytes: there is one loop, nothing is included,
 * chosen or nested. Real templates take longer.
 *
 * @param holes markup, each with the value behind it
 * @param tail the markup at the end
 */
@JStache(path = "care/imprint/benchmarks/html/page.mustache")
public record PageParts(List<Hole> holes, String tail) {
  private static final Pattern VALUES =
      Pattern.compile(
          "<(script|style)\\b.*?</\\1>"
              + "|\\s(?:id|href|src|alt|title|content|lang|hreflang|datetime|value|data-label"
              + "|aria-label|aria-labelledby)=\"(?<attribute>[^\"]+)\""
              + "|>(?<words>[^<]*[^<\\s][^<]*)",
          Pattern.DOTALL);

  /**
   * A value and what stands before it.
   *
   * @param before markup since the last value
   * @param value words or an address, not escaped
   */
  public record Hole(String before, String value) {}

  /** Cuts a page. */
  public static PageParts of(String page) {
    List<Hole> holes = new ArrayList<>();
    int end = 0;
    Matcher values = VALUES.matcher(page);
    while (values.find()) {
      String group = values.start("words") >= 0 ? "words" : "attribute";
      if (values.start(group) >= 0 && isPlain(values.group(group))) {
        holes.add(
            new Hole(
                page.substring(end, values.start(group)), Entities.decode(values.group(group))));
        end = values.end(group);
      }
    }
    return new PageParts(List.copyOf(holes), page.substring(end));
  }

  /** Whether all that is escaped in a value is what engines escape. */
  private static boolean isPlain(String value) {
    return !Entities.decode(value).contains("&#");
  }
}
