package care.imprint.html.internal.proof;

import care.imprint.problem.Location;
import care.imprint.problem.Problem;
import care.imprint.render.NoticeText;
import care.imprint.render.ProofProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/** Looks for one notice among the words of a page. Used once. */
final class NoticeSearch {
  private final NoticeText notice;
  private final List<PageWord> page;
  private final List<String> words;
  private final List<Problem> problems = new ArrayList<>();

  NoticeSearch(NoticeText notice, List<PageWord> page, List<String> words) {
    this.notice = notice;
    this.page = page;
    this.words = words;
  }

  /**
   * What is wrong with the notice.
   *
   * @param all the notices of the edition
   * @param guarded the places of the texts that notices guard
   */
  List<Problem> problems(List<NoticeText> all, List<Integer> guarded) {
    List<Integer> places = notice.standing(words, all);
    if (places.isEmpty()) {
      missing();
      return problems;
    }
    int place = places.get(0);
    if (places.size() > 1) {
      problem(ProofProblem.NOTICE_REPEATED, places.get(1), places.size());
    }
    whole(place);
    surroundings(place);
    int last = place + notice.words().size() - 1;
    if (guarded.stream().anyMatch(text -> notice.precedes() ? text < last : text > place)) {
      problem(ProofProblem.NOTICE_MOVED, place);
    }
    return problems;
  }

  private void missing() {
    Optional<NoticeText.Nearest> near = notice.nearest(words);
    if (near.isPresent()) {
      problem(
          ProofProblem.NOTICE_REWORDED,
          near.get().place(),
          near.get().written(),
          near.get().wanted());
    } else {
      problems.add(
          Problem.of(
              ProofProblem.NOTICE_LOST,
              new Location("", 0, 0, notice.pointer()),
              notice.notice().id(),
              notice.notice().title()));
    }
  }

  /** The element that holds the notice holds nothing else. */
  private void whole(int place) {
    Element first = page.get(place).owner();
    Element last = page.get(place + notice.words().size() - 1).owner();
    Element holder =
        Surroundings.of(first)
            .filter(element -> Surroundings.of(last).anyMatch(element::equals))
            .filter(Element::isBlock)
            .findFirst()
            .orElse(first);
    List<String> held = PageWords.of(holder).stream().map(PageWord::word).toList();
    if (!held.equals(notice.words())) {
      problem(
          ProofProblem.NOTICE_REWORDED,
          place,
          excerpt(held, notice.words().size()),
          excerpt(notice.words(), notice.words().size()));
    }
  }

  private static String excerpt(List<String> held, int end) {
    return String.join(
        " ",
        held.subList(Math.max(0, Math.min(end, held.size()) - 3), Math.min(end + 3, held.size())));
  }

  private void surroundings(int place) {
    first(place, Surroundings::hiding, ProofProblem.NOTICE_HIDDEN);
    first(place, Surroundings::restyling, ProofProblem.NOTICE_RESTYLED);
    first(place, Surroundings::aside, ProofProblem.NOTICE_ASIDE);
  }

  private void first(int place, Function<Element, Optional<String>> rule, ProofProblem code) {
    owners(place)
        .flatMap(owner -> rule.apply(owner).stream())
        .findFirst()
        .ifPresent(what -> problem(code, place, what));
  }

  private Stream<Element> owners(int place) {
    return page.subList(place, place + notice.words().size()).stream()
        .map(PageWord::owner)
        .distinct();
  }

  private void problem(ProofProblem code, int place, Object... more) {
    Range.Position start = page.get(place).owner().sourceRange().start();
    List<Object> arguments = new ArrayList<>(List.of(notice.notice().id()));
    arguments.addAll(List.of(more));
    problems.add(
        Problem.of(
            code,
            new Location("", start.lineNumber(), start.columnNumber(), notice.pointer()),
            arguments.toArray()));
  }
}
