package care.imprint.tenant.internal.telling;

import care.imprint.article.Assessment;
import care.imprint.article.Block;
import care.imprint.article.Inline;
import care.imprint.article.SituationRow;
import care.imprint.edition.Label;
import care.imprint.program.Program;
import care.imprint.program.ScreeningCriterion;
import care.imprint.program.ScreeningVerdict;
import care.imprint.program.Track;
import care.imprint.program.TrackFormat;
import care.imprint.program.Verdict;
import care.imprint.tenant.TenantProblem;
import care.imprint.value.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells the screening criteria of one programme. */
record ScreeningTeller(Telling telling, Program program) {
  /** The situations in which a format does not suit, or not yet; nothing where there is none. */
  Optional<String> excluded(TrackFormat format) {
    List<String> situations =
        program.screening().stream()
            .filter(criterion -> criterion.verdict(format).verdict() != Verdict.SUITABLE)
            .map(criterion -> excluded(criterion, criterion.verdict(format)))
            .toList();
    return ProgramTeller.joined(situations, "; ");
  }

  private String excluded(ScreeningCriterion criterion, ScreeningVerdict verdict) {
    String situation = situation(criterion);
    if (verdict.verdict() != Verdict.AFTER_CONDITION) {
      return situation;
    }
    Phrases phrases = Phrases.of(telling.locale());
    return words(criterion, verdict)
        .map(words -> phrases.text("later-words", situation, words))
        .orElseGet(() -> phrases.text("later", situation));
  }

  /** A matrix with the criteria an author names, or all of them. */
  Block.SuitabilityMatrix tell(Block.SuitabilityMatrix matrix) {
    List<TrackFormat> formats = matrix.formats().isEmpty() ? formats() : matrix.formats();
    List<SituationRow> rows =
        criteria(matrix.criteria()).stream().map(criterion -> row(criterion, formats)).toList();
    return new Block.SuitabilityMatrix(
        matrix.id(),
        matrix.caption(),
        matrix.program(),
        matrix.criteria(),
        formats,
        formats.stream().map(this::label).toList(),
        rows);
  }

  private List<TrackFormat> formats() {
    return program.tracks().stream().map(Track::format).distinct().toList();
  }

  private List<ScreeningCriterion> criteria(List<Slug> ids) {
    return ids.isEmpty()
        ? program.screening()
        : ids.stream().flatMap(id -> criterion(id).stream()).toList();
  }

  private Optional<ScreeningCriterion> criterion(Slug id) {
    Optional<ScreeningCriterion> criterion =
        program.screening().stream().filter(found -> found.id().equals(id)).findFirst();
    if (criterion.isEmpty()) {
      telling.problem(TenantProblem.EDITION_UNKNOWN_CRITERION, program.id(), id);
    }
    return criterion;
  }

  private SituationRow row(ScreeningCriterion criterion, List<TrackFormat> formats) {
    List<Inline> situation = new ArrayList<>();
    situation.add(Inline.text(sentence(situation(criterion))));
    criterion
        .note()
        .map(note -> telling.text(note, what(criterion)))
        .ifPresent(
            note -> {
              situation.add(new Inline.LineBreak());
              situation.add(new Inline.Emphasis(List.of(Inline.text(note))));
            });
    return new SituationRow(
        situation,
        formats.stream().map(format -> assessment(criterion, criterion.verdict(format))).toList());
  }

  /** Situations are written to stand in a list; at the head of a row they start like a sentence. */
  private String sentence(String words) {
    int first = words.isEmpty() ? 0 : words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(telling.locale()) + words.substring(first);
  }

  private Assessment assessment(ScreeningCriterion criterion, ScreeningVerdict verdict) {
    return new Assessment(
        verdict.verdict(), words(criterion, verdict).map(Inline::text).stream().toList());
  }

  private Optional<String> words(ScreeningCriterion criterion, ScreeningVerdict verdict) {
    return verdict.words().map(words -> telling.text(words, what(criterion)));
  }

  private String situation(ScreeningCriterion criterion) {
    return telling.text(criterion.situation(), what(criterion));
  }

  private String what(ScreeningCriterion criterion) {
    return "programs/%s/screening/%s".formatted(program.id(), criterion.id());
  }

  private String label(TrackFormat format) {
    return telling.wording().text(Label.of(format));
  }
}
