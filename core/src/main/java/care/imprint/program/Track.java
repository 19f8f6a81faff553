package care.imprint.program;

import care.imprint.value.IntRange;
import care.imprint.value.LocalizedText;
import care.imprint.value.Slug;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * One way through a programme.
 *
 * @param id the track's id, unique in its programme
 * @param name its name
 * @param format how it is delivered
 * @param duration how long it takes, in whole weeks, months or days
 * @param sessions how many medicine sessions it has
 * @param routes how the medicine is given
 * @param cost the id of what it costs
 */
public record Track(
    Slug id,
    LocalizedText name,
    TrackFormat format,
    Optional<Period> duration,
    Optional<IntRange> sessions,
    List<Route> routes,
    Optional<Slug> cost) {
  /** Copies the routes. */
  public Track {
    routes = List.copyOf(routes);
  }
}
