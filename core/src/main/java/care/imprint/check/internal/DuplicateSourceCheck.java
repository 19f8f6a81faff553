package care.imprint.check.internal;

import care.imprint.check.CheckProblem;
import care.imprint.source.Source;
import java.util.List;

/** No work is listed twice. */
final class DuplicateSourceCheck implements LibraryCheck {
  @Override
  public void check(Findings findings) {
    List<Source> sources = findings.library().content().sources();
    for (int later = 0; later < sources.size(); later++) {
      Source source = sources.get(later);
      String pointer = "/sources/" + later;
      sources.subList(0, later).stream()
          .filter(earlier -> SameWork.test(earlier, source))
          .findFirst()
          .ifPresent(
              earlier ->
                  findings.add(
                      CheckProblem.DUPLICATE_SOURCE,
                      pointer,
                      source.id(),
                      earlier.id(),
                      earlier.title()));
    }
  }
}
