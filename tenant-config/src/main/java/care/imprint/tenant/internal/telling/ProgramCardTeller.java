package care.imprint.tenant.internal.telling;

import care.imprint.article.Block;
import care.imprint.article.FactRow;
import care.imprint.article.Inline;
import care.imprint.edition.Label;
import care.imprint.edition.QuantityWords;
import care.imprint.program.GroupStructure;
import care.imprint.program.Organization;
import care.imprint.program.Program;
import care.imprint.program.ProgramField;
import care.imprint.program.Track;
import care.imprint.value.IntRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Tells a programme as a card: a row for each field an author names that the programme has. */
final class ProgramCardTeller {
  private final Telling telling;
  private final Program program;
  private final ProgramTeller teller;
  private final Phrases phrases;

  ProgramCardTeller(Telling telling, Program program) {
    this.telling = telling;
    this.program = program;
    this.teller = new ProgramTeller(telling, program);
    this.phrases = Phrases.of(telling.locale());
  }

  Block.ProgramCard tell(Block.ProgramCard card) {
    List<Track> tracks =
        card.tracks().isEmpty()
            ? program.tracks()
            : card.tracks().stream().flatMap(id -> teller.track(id).stream()).toList();
    return new Block.ProgramCard(
        card.id(),
        card.program(),
        card.title().or(() -> Optional.of(teller.name())),
        card.fields(),
        card.tracks(),
        card.fields().stream().flatMap(field -> rows(field, tracks)).toList());
  }

  private Stream<FactRow> rows(ProgramField field, List<Track> tracks) {
    if (field == ProgramField.NOTES) {
      return notes();
    }
    List<Inline> detail = detail(field, tracks);
    if (detail.isEmpty()) {
      return Stream.empty();
    }
    String label = telling.wording().text(Label.of(field));
    return Stream.of(new FactRow(List.of(Inline.text(label)), detail));
  }

  private Stream<FactRow> notes() {
    return program.notes().stream()
        .map(
            note -> {
              String what = "programs/%s/notes/%s".formatted(program.id(), note.id());
              return new FactRow(
                  List.of(Inline.text(telling.text(note.label(), what))),
                  List.of(Inline.text(telling.text(note.text(), what))));
            });
  }

  private List<Inline> detail(ProgramField field, List<Track> tracks) {
    return switch (field) {
      case OPERATOR -> List.of(organization(program.operator()));
      case PARTNERS -> partners();
      case PLACE ->
          lines(
              Stream.concat(program.place().map(teller::place).stream(), teller.access().stream()));
      case DURATION -> byTrack(tracks, teller::duration);
      case SESSIONS -> byTrack(tracks, teller::sessions);
      case ROUTES -> byTrack(tracks, teller::routes);
      case GROUP -> program.group().map(this::group).orElse(List.of());
      case CURRICULUM -> lines(teller.curriculum().stream());
      case COST -> byTrack(tracks, teller::cost);
      case SCREENING ->
          byTrack(tracks, track -> new ScreeningTeller(telling, program).excluded(track.format()));
      case NOTES -> List.of();
    };
  }

  private Inline organization(Organization organization) {
    Inline name = Inline.text(teller.name(organization));
    return organization.url().<Inline>map(url -> new Inline.Link(url, List.of(name))).orElse(name);
  }

  private List<Inline> partners() {
    List<Inline> detail = new ArrayList<>();
    for (Organization partner : program.partners()) {
      if (!detail.isEmpty()) {
        detail.add(Inline.text(", "));
      }
      detail.add(organization(partner));
    }
    return detail;
  }

  private List<Inline> group(GroupStructure group) {
    return lines(
        Stream.of(
                group.cohort().map(range -> phrases.text("cohort", number(range))),
                group.processGroup().map(range -> phrases.text("process-group", number(range))),
                group.participantsPerFacilitator().map(this::participants))
            .flatMap(Optional::stream));
  }

  private String participants(IntRange range) {
    return phrases.text(range.max() == 1 ? "participants-one" : "participants", number(range));
  }

  private String number(IntRange range) {
    return QuantityWords.of(range, telling.locale());
  }

  /** Once where all tracks say the same, else a line for each track that says anything. */
  private List<Inline> byTrack(List<Track> tracks, Function<Track, Optional<String>> words) {
    List<Optional<String>> said = tracks.stream().map(words).toList();
    if (said.stream().distinct().count() == 1) {
      return lines(said.get(0).stream());
    }
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < tracks.size(); i++) {
      String name = teller.name(tracks.get(i));
      said.get(i).ifPresent(line -> lines.add(phrases.text("by-track", name, line)));
    }
    return lines(lines.stream());
  }

  private static List<Inline> lines(Stream<String> lines) {
    List<Inline> detail = new ArrayList<>();
    lines.forEach(
        line -> {
          if (!detail.isEmpty()) {
            detail.add(new Inline.LineBreak());
          }
          detail.add(Inline.text(line));
        });
    return detail;
  }
}
