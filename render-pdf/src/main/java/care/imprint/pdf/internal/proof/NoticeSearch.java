package care.imprint.pdf.internal.proof;

import care.imprint.problem.Location;
import care.imprint.problem.Problem;
import care.imprint.render.NoticeText;
import care.imprint.render.ProofProblem;
import care.imprint.value.Color;
import care.imprint.value.ContrastRatio;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Looks for one notice among the words of a handout. Used once. */
final class NoticeSearch {
  private static final Set<String> ASIDE =
      Set.of("Artifact", "Note", "FENote", "Aside", "NonStruct", "Private", "TOC", "Index");

  private final NoticeText notice;
  private final Handout handout;
  private final List<Problem> problems = new ArrayList<>();

  NoticeSearch(NoticeText notice, Handout handout) {
    this.notice = notice;
    this.handout = handout;
  }

  /**
   * What is wrong with the notice.
   *
   * @param all the notices of the edition
   * @param pasted whether annotations may lie over it
   */
  List<Problem> problems(List<NoticeText> all, boolean pasted) {
    if (pasted) {
      problem(ProofProblem.NOTICE_HIDDEN, "/Annots");
    }
    List<Integer> places = notice.standing(handout.told(), all);
    if (places.isEmpty()) {
      missing();
      return problems;
    }
    if (places.size() > 1) {
      problem(ProofProblem.NOTICE_REPEATED, places.size());
    }
    int place = places.get(0);
    List<HandoutWord> words = handout.words().subList(place, place + notice.words().size());
    words.stream()
        .flatMap(word -> word.path().stream())
        .filter(ASIDE::contains)
        .findFirst()
        .ifPresent(type -> problem(ProofProblem.NOTICE_ASIDE, "/" + type));
    look(words.stream().flatMap(word -> word.glyphs().stream()).distinct().toList());
    order(place);
    return problems;
  }

  private void missing() {
    if (handout.loose().contains(String.join("", notice.words()))) {
      problem(ProofProblem.NOTICE_ASIDE, "/Artifact");
      return;
    }
    Optional<NoticeText.Nearest> near = notice.nearest(handout.told());
    if (near.isPresent()) {
      problem(ProofProblem.NOTICE_REWORDED, near.get().written(), near.get().wanted());
    } else {
      problem(ProofProblem.NOTICE_LOST, notice.notice().title());
    }
  }

  private void look(List<Glyph> glyphs) {
    glyphs.stream()
        .flatMap(glyph -> glyph.hidden().stream())
        .findFirst()
        .ifPresent(how -> problem(ProofProblem.NOTICE_HIDDEN, how));
    glyphs.stream()
        .filter(glyph -> glyph.size() < handout.smallest())
        .findFirst()
        .ifPresent(
            glyph ->
                problem(
                    ProofProblem.NOTICE_SMALL, tenths(glyph.size()), tenths(handout.smallest())));
    glyphs.stream()
        .filter(Glyph::cut)
        .findFirst()
        .ifPresent(glyph -> problem(ProofProblem.NOTICE_CUT, glyph.page()));
    glyphs.stream()
        .filter(handout::covers)
        .findFirst()
        .ifPresent(glyph -> problem(ProofProblem.NOTICE_COVERED, glyph.page()));
    glyphs.stream().flatMap(glyph -> faint(glyph).stream()).findFirst().ifPresent(problems::add);
  }

  private Optional<Problem> faint(Glyph glyph) {
    Optional<Color> ground = handout.ground(glyph);
    if (ground.isPresent() && glyph.color().isPresent()) {
      ContrastRatio contrast = glyph.color().get().contrastRatio(ground.get());
      return contrast.isEnough()
          ? Optional.empty()
          : Optional.of(of(ProofProblem.NOTICE_FAINT, glyph.color().get(), ground.get(), contrast));
    }
    return Optional.of(of(ProofProblem.NOTICE_FAINT, "?", "?", 1));
  }

  private void order(int place) {
    int last = place + notice.words().size() - 1;
    boolean moved =
        handout.guarded().stream()
            .anyMatch(
                text ->
                    notice.precedes()
                        ? text < last || handout.isAbove(text, place)
                        : text > place || handout.isAbove(last, text));
    if (moved) {
      problem(ProofProblem.NOTICE_MOVED);
    }
  }

  private static String tenths(double points) {
    return String.format(Locale.ROOT, "%.1f", points);
  }

  private void problem(ProofProblem code, Object... more) {
    problems.add(of(code, more));
  }

  private Problem of(ProofProblem code, Object... more) {
    List<Object> arguments = new ArrayList<>(List.of(notice.notice().id()));
    arguments.addAll(List.of(more));
    return Problem.of(code, new Location("", 0, 0, notice.pointer()), arguments.toArray());
  }
}
