package care.imprint.tenant.internal.telling;

import care.imprint.cost.Cost;
import care.imprint.cost.Price;
import care.imprint.program.Organization;
import care.imprint.program.Place;
import care.imprint.program.Program;
import care.imprint.program.ProgramNote;
import care.imprint.program.ScreeningCriterion;
import care.imprint.program.ScreeningVerdict;
import care.imprint.program.Track;
import care.imprint.value.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Costs and programmes with their words in one language alone, so that an edition does not change
 * when words of another language do.
 */
record OneLanguage(Locale locale) {
  Cost of(Cost cost) {
    Price price = cost.price() instanceof Price.Varies varies ? of(varies) : cost.price();
    return new Cost(
        cost.id(),
        of(cost.name()),
        price,
        cost.tax(),
        cost.approximate(),
        cost.sessions(),
        cost.includes().stream().map(this::of).toList(),
        cost.asOf(),
        cost.publishedAt(),
        cost.expires());
  }

  private Price of(Price.Varies varies) {
    return new Price.Varies(of(varies.by()));
  }

  Program of(Program program) {
    return new Program(
        program.id(),
        of(program.name()),
        of(program.operator()),
        program.partners().stream().map(this::of).toList(),
        program.place().map(this::of),
        program.tracks().stream().map(this::of).toList(),
        program.group(),
        of(program.curriculum()),
        notes(program.notes()),
        program.screening().stream().map(this::of).toList());
  }

  private Organization of(Organization organization) {
    return new Organization(of(organization.name()), organization.kind(), organization.url());
  }

  private Place of(Place place) {
    return new Place(place.city(), place.region(), of(place.access()));
  }

  private Track of(Track track) {
    return new Track(
        track.id(),
        of(track.name()),
        track.format(),
        track.duration(),
        track.sessions(),
        track.routes(),
        track.cost());
  }

  private List<ProgramNote> notes(List<ProgramNote> notes) {
    return notes.stream()
        .map(note -> new ProgramNote(note.id(), of(note.label()), of(note.text())))
        .toList();
  }

  private ScreeningCriterion of(ScreeningCriterion criterion) {
    return new ScreeningCriterion(
        criterion.id(),
        of(criterion.situation()),
        of(criterion.group()),
        of(criterion.individual()),
        of(criterion.note()));
  }

  private ScreeningVerdict of(ScreeningVerdict verdict) {
    return new ScreeningVerdict(verdict.verdict(), of(verdict.words()));
  }

  private Optional<LocalizedText> of(Optional<LocalizedText> text) {
    return text.map(this::of);
  }

  /** A text that was not translated stays as it is; whoever tells it says so. */
  private LocalizedText of(LocalizedText text) {
    return text.in(locale).map(LocalizedText::of).orElse(text);
  }
}
