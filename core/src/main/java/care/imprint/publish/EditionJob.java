package care.imprint.publish;

import care.imprint.edition.Edition;
import care.imprint.edition.EditionId;
import java.util.function.Supplier;

/**
 * An edition to publish, made when its turn comes.
 *
 * @param id which edition
 * @param edition makes it; called once, on any thread. It may throw {@link
 *     care.imprint.problem.InvalidContentException}: the edition is then left out and its problems
 *     are reported
 */
public record EditionJob(EditionId id, Supplier<Edition> edition) {
  /** A job for an edition that is at hand. */
  public static EditionJob of(Edition edition) {
    return new EditionJob(edition.id(), () -> edition);
  }
}
