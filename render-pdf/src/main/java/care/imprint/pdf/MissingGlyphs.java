package care.imprint.pdf;

import care.imprint.edition.Content;
import care.imprint.edition.Edition;
import care.imprint.problem.Location;
import care.imprint.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Says where in an edition characters stand that no font has: the guide, and a pointer to the title
 * or block; to the whole where a clinic's own data or a label has them.
 */
final class MissingGlyphs {
  private MissingGlyphs() {}

  static List<Problem> of(Edition edition, List<Integer> missing) {
    Map<String, Object> places = places(edition.content());
    List<Problem> problems = new ArrayList<>();
    for (int code : missing) {
      String character = Character.toString(code);
      List<String> found =
          places.keySet().stream()
              .filter(pointer -> String.valueOf(places.get(pointer)).contains(character))
              .toList();
      for (String pointer : found.isEmpty() ? List.of("") : found) {
        Location where = new Location(edition.id().toString(), 0, 0, pointer);
        String number = "U+%04X".formatted(code);
        problems.add(Problem.of(PdfProblem.MISSING_GLYPH, where, character, number));
      }
    }
    return problems;
  }

  /** All that is said, by pointer; the words of a record are all in its string. */
  private static Map<String, Object> places(Content content) {
    Map<String, Object> places = new LinkedHashMap<>();
    places.put("/title", content.title());
    places.put("/summary", content.summary());
    add("/notices/", content.notices(), places);
    add("/lead/", content.lead(), places);
    add("/body/", content.body(), places);
    return places;
  }

  private static void add(String pointer, List<?> parts, Map<String, Object> places) {
    for (int i = 0; i < parts.size(); i++) {
      places.put(pointer + i, parts.get(i));
    }
  }
}
