package care.imprint.check.internal;

import care.imprint.check.CheckProblem;
import care.imprint.library.Library;
import care.imprint.problem.Location;
import care.imprint.problem.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a check finds in a library on a day. Serves one run on one thread. */
final class Findings {
  private final Library library;
  private final LocalDate asOf;
  private final List<Problem> problems = new ArrayList<>();

  Findings(Library library, LocalDate asOf) {
    this.library = library;
    this.asOf = asOf;
  }

  Library library() {
    return library;
  }

  LocalDate asOf() {
    return asOf;
  }

  /** Adds a problem at the place a JSON pointer names. */
  void add(CheckProblem code, String pointer, Object... arguments) {
    problems.add(Problem.of(code, locate(pointer), arguments));
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** The place in a file; in a library that was not read from files the pointer alone. */
  private Location locate(String pointer) {
    Location place = library.location(pointer);
    return place.file().isEmpty() ? new Location("", 0, 0, pointer) : place;
  }
}
