package care.imprint.library.internal.reading;

import care.imprint.library.LibraryProblem;
import care.imprint.problem.Location;
import care.imprint.problem.Problems;
import com.google.common.collect.HashBasedTable;
import com.google.common.collect.Table;
import java.util.Set;

/** The ids that a library declares, by kind. Not thread-safe. */
final class Declared {
  static final String TOPIC = "topic";
  static final String NOTICE = "notice";
  static final String SOURCE = "source";
  static final String PROGRAM = "program";
  static final String TRACK = "track";
  static final String CRITERION = "criterion";
  static final String COST = "cost";
  static final String ARTICLE = "article";
  static final String IMAGE = "image";

  private final Table<String, String, Location> ids = HashBasedTable.create();

  /** Declares an id that may be declared again, as a text in another language does. */
  void add(String kind, String id) {
    if (!ids.contains(kind, id)) {
      ids.put(kind, id, Location.NOWHERE);
    }
  }

  /** Declares an id that is declared once; tells if it was before. */
  void addOnce(String kind, String id, Location place, Problems problems) {
    Location first = ids.get(kind, id);
    if (first != null) {
      problems.add(LibraryProblem.DUPLICATE_ID, place, id, first);
    } else {
      ids.put(kind, id, place);
    }
  }

  boolean has(String kind, String id) {
    return ids.contains(kind, id);
  }

  Set<String> all(String kind) {
    return ids.row(kind).keySet();
  }
}
