package care.imprint.tenant.internal.telling;

import care.imprint.article.FactReference;
import care.imprint.edition.QuantityWords;
import care.imprint.program.GroupStructure;
import care.imprint.program.Organization;
import care.imprint.program.Place;
import care.imprint.program.Program;
import care.imprint.program.ProgramFact;
import care.imprint.program.Track;
import care.imprint.program.TrackFormat;
import care.imprint.tenant.TenantProblem;
import care.imprint.value.IntRange;
import care.imprint.value.Slug;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells one programme in running text. */
final class ProgramTeller {
  private static final String CANADA = "CA-";

  private final Telling telling;
  private final Program program;
  private final Phrases phrases;

  ProgramTeller(Telling telling, Program program) {
    this.telling = telling;
    this.program = program;
    this.phrases = Phrases.of(telling.locale());
  }

  /** The words a fact stands for, or nothing where the programme does not say. */
  static Optional<String> tell(FactReference.OfProgram fact, Telling telling) {
    return telling
        .program(fact.program())
        .flatMap(program -> new ProgramTeller(telling, program).tell(fact));
  }

  private Optional<String> tell(FactReference.OfProgram fact) {
    if (fact.track().isPresent()) {
      return track(fact.track().get())
          .flatMap(track -> required(fact, told(fact.fact(), Optional.of(track))));
    }
    return byTrack(fact.fact())
        .map(words -> alike(fact, words))
        .orElseGet(() -> required(fact, told(fact.fact(), Optional.empty())));
  }

  /** What all tracks say that say anything; nothing where they differ. */
  private Optional<String> alike(
      FactReference.OfProgram fact, Function<Track, Optional<String>> words) {
    List<String> said =
        program.tracks().stream().flatMap(track -> words.apply(track).stream()).distinct().toList();
    if (said.size() > 1) {
      telling.problem(TenantProblem.EDITION_TRACKS_DIFFER, fact.text());
      return Optional.empty();
    }
    return required(fact, said.stream().findFirst());
  }

  private Optional<String> required(FactReference.OfProgram fact, Optional<String> told) {
    if (told.isEmpty()) {
      telling.problem(TenantProblem.EDITION_NO_FACT, fact.text());
    }
    return told;
  }

  /** The track with this id. */
  Optional<Track> track(Slug id) {
    Optional<Track> track = program.track(id);
    if (track.isEmpty()) {
      telling.problem(TenantProblem.EDITION_UNKNOWN_TRACK, program.id(), id);
    }
    return track;
  }

  private Optional<String> told(ProgramFact fact, Optional<Track> track) {
    return byTrack(fact)
        .map(words -> track.flatMap(words))
        .orElseGet(() -> ofAll(fact, track.map(Track::format).orElse(TrackFormat.GROUP)));
  }

  /** How a fact is told of one track, for those facts that tracks differ in. */
  private Optional<Function<Track, Optional<String>>> byTrack(ProgramFact fact) {
    return switch (fact) {
      case DURATION -> Optional.of(this::duration);
      case SESSIONS -> Optional.of(this::sessions);
      case ROUTES -> Optional.of(this::routes);
      case COST -> Optional.of(this::cost);
      default -> Optional.empty();
    };
  }

  private Optional<String> ofAll(ProgramFact fact, TrackFormat format) {
    return switch (fact) {
      case NAME -> Optional.of(name());
      case OPERATOR -> Optional.of(name(program.operator()));
      case PARTNERS -> joined(program.partners().stream().map(this::name).toList(), ", ");
      case PLACE -> program.place().map(this::place);
      case COHORT -> size(GroupStructure::cohort);
      case PROCESS_GROUP -> size(GroupStructure::processGroup);
      case RATIO ->
          program.group().flatMap(GroupStructure::participantsPerFacilitator).map(this::ratio);
      case CURRICULUM -> curriculum();
      case SCREENING -> new ScreeningTeller(telling, program).excluded(format);
      default -> Optional.empty();
    };
  }

  String name() {
    return telling.text(program.name(), what("name"));
  }

  String name(Organization organization) {
    return telling.text(organization.name(), what("operator"));
  }

  String name(Track track) {
    return telling.text(track.name(), what("tracks/" + track.id()));
  }

  String place(Place place) {
    String region =
        phrases.textOr(
            "region-" + place.region(),
            place.region().startsWith(CANADA)
                ? place.region().substring(CANADA.length())
                : place.region());
    return phrases.text("place", place.city(), region);
  }

  Optional<String> access() {
    return program
        .place()
        .flatMap(Place::access)
        .map(access -> telling.text(access, what("place/access")));
  }

  Optional<String> curriculum() {
    return program.curriculum().map(text -> telling.text(text, what("curriculum")));
  }

  Optional<String> duration(Track track) {
    return track.duration().map(time -> QuantityWords.of(time, telling.locale()));
  }

  Optional<String> sessions(Track track) {
    return track.sessions().map(this::number);
  }

  Optional<String> routes(Track track) {
    return joined(
        track.routes().stream().map(route -> phrases.text(Telling.key(route))).toList(), ", ");
  }

  Optional<String> cost(Track track) {
    return track.cost().flatMap(telling::cost).map(cost -> new CostTeller(telling).price(cost));
  }

  private Optional<String> size(Function<GroupStructure, Optional<IntRange>> part) {
    return program.group().flatMap(part).map(this::number);
  }

  private String number(IntRange range) {
    return QuantityWords.of(range, telling.locale());
  }

  private String ratio(IntRange participants) {
    String min = String.valueOf(participants.min());
    return participants.isExact()
        ? phrases.text("ratio", min)
        : phrases.text("ratio-range", min, String.valueOf(participants.max()));
  }

  private String what(String part) {
    return "programs/%s/%s".formatted(program.id(), part);
  }

  static Optional<String> joined(List<String> words, String separator) {
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(words.stream().collect(Collectors.joining(separator)));
  }
}
