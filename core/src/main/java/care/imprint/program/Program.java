package care.imprint.program;

import care.imprint.value.LocalizedText;
import care.imprint.value.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;

/**
 * A treatment programme.
 *
 * <p>Screening criteria are declared here once and told wherever an article refers to them.
 *
 * @param id the programme's id
 * @param name its name
 * @param operator who runs it
 * @param partners with whom
 * @param place where it is held
 * @param tracks the ways through it
 * @param group how its groups are made up
 * @param curriculum what is taught and practised
 * @param notes further labelled rows, in order
 * @param screening the screening criteria, in order
 */
public record Program(
    Slug id,
    LocalizedText name,
    @Valid Organization operator,
    List<@Valid Organization> partners,
    Optional<@Valid Place> place,
    @NotEmpty List<@Valid Track> tracks,
    Optional<@Valid GroupStructure> group,
    Optional<LocalizedText> curriculum,
    List<@Valid ProgramNote> notes,
    List<@Valid ScreeningCriterion> screening) {
  /** Copies the lists. */
  public Program {
    partners = List.copyOf(partners);
    tracks = List.copyOf(tracks);
    notes = List.copyOf(notes);
    screening = List.copyOf(screening);
  }

  /** The track with this id. */
  public Optional<Track> track(Slug id) {
    return tracks.stream().filter(track -> track.id().equals(id)).findFirst();
  }
}
