package care.imprint.pdf.internal.document;

import care.imprint.pdf.internal.layout.Element;
import care.imprint.pdf.internal.layout.Paint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Paints of one element, or of none, that follow each other: one sequence of marked content.
 *
 * @param element the element
 * @param paints what is painted
 */
record MarkedRun(Optional<Element> element, List<Paint> paints) {
  /** The runs that paints fall into. */
  static List<MarkedRun> of(List<Paint> paints) {
    List<MarkedRun> runs = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= paints.size(); i++) {
      if (i == paints.size() || !isSame(paints.get(i), paints.get(start))) {
        runs.add(new MarkedRun(paints.get(start).element(), paints.subList(start, i)));
        start = i;
      }
    }
    return runs;
  }

  private static boolean isSame(Paint paint, Paint other) {
    return paint.element().equals(other.element());
  }

  /** Whether the structure finds it by a number: not what is decoration, or on a press sheet. */
  boolean isNumbered() {
    return element.filter(owner -> owner.folio() == 0).isPresent();
  }

  /** The elements of those that are numbered, in order. */
  static List<Element> owners(List<MarkedRun> runs) {
    return runs.stream()
        .filter(MarkedRun::isNumbered)
        .map(run -> run.element().orElseThrow())
        .toList();
  }
}
