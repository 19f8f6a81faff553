package care.imprint.library.internal.sources;

import care.imprint.library.LibraryProblem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Reads dates of CSL-JSON: parts, numbers or strings, or a text that starts with the year. */
final class CslDates {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
  private static final Pattern TEXT =
      Pattern.compile("(\\d{4})(?:[-/](\\d{1,2})(?:[-/](\\d{1,2}))?)?(?!\\d).*");

  private CslDates() {}

  /** The year of a date. */
  static Optional<Integer> year(CslItem item, String key) {
    if (!item.has(key)) {
      return Optional.empty();
    }
    List<Integer> parts = parts(item, key);
    if (parts.isEmpty()) {
      item.complainOf(key, LibraryProblem.EXPECTED_DATE, key);
      return Optional.empty();
    }
    return Optional.of(parts.get(0));
  }

  /** A date with year, month and day. */
  static Optional<LocalDate> day(CslItem item, String key) {
    if (!item.has(key)) {
      return Optional.empty();
    }
    List<Integer> parts = parts(item, key);
    try {
      if (parts.size() == 3) {
        return Optional.of(LocalDate.of(parts.get(0), parts.get(1), parts.get(2)));
      }
    } catch (DateTimeException noSuchDay) {
      parts = List.of();
    }
    item.complainOf(key, LibraryProblem.EXPECTED_DATE, key);
    return Optional.empty();
  }

  /** What is known of year, month and day; nothing if the date cannot be read. */
  private static List<Integer> parts(CslItem item, String key) {
    JsonNode date = item.part(key).orElseThrow().node();
    JsonNode first = date.path("date-parts").path(0);
    if (first.isArray()) {
      return numbers(first);
    }
    Matcher text = TEXT.matcher(date.path("raw").asString(date.path("literal").asString("")));
    List<Integer> parts = new ArrayList<>();
    for (int i = 1; text.matches() && i <= text.groupCount() && text.group(i) != null; i++) {
      parts.add(Integer.parseInt(text.group(i)));
    }
    return parts;
  }

  private static List<Integer> numbers(JsonNode parts) {
    List<Integer> numbers = new ArrayList<>();
    for (JsonNode part : parts) {
      String number = part.isNumber() || part.isString() ? part.asString() : "";
      if (!NUMBER.matcher(number).matches()) {
        return List.of();
      }
      numbers.add(Integer.parseInt(number));
    }
    return numbers;
  }
}
