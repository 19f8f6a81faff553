package care.imprint.library.internal.data;

import care.imprint.library.LibraryProblem;
import care.imprint.problem.Problems;

/** One run of a binder over one document. */
record Binding(Document document, Problems problems) {
  /** Tells that the value at a pointer is not what its key wants. */
  void wrong(LibraryProblem code, String pointer) {
    problems.add(code, document.value(pointer), Pointers.name(pointer));
  }
}
