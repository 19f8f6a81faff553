package care.imprint.program;

import care.imprint.value.LocalizedText;
import care.imprint.value.Slug;
import java.util.Optional;

/**
 * A situation that matters when somebody is screened, and what it means for each format.
 *
 * @param id the criterion's id, unique in its programme
 * @param situation the patient's situation, in words that fit a list and a table
 * @param group the verdict on the group format
 * @param individual the verdict on the individual format
 * @param note a remark
 */
public record ScreeningCriterion(
    Slug id,
    LocalizedText situation,
    ScreeningVerdict group,
    ScreeningVerdict individual,
    Optional<LocalizedText> note) {
  /** The verdict on a format; dosing decides, so group integration counts as individual. */
  public ScreeningVerdict verdict(TrackFormat format) {
    return format == TrackFormat.GROUP ? group : individual;
  }
}
