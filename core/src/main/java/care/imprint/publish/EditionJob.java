package care.imprint.publish;

import care.imprint.edition.Edition;
import care.imprint.edition.EditionId;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * An edition to publish, made when its turn comes.
 *
 * @param id which edition
 * @param edition makes it; called once, on any thread. It may throw {@link
 *     care.imprint.problem.InvalidContentException}: the edition is then left out and its problems
 *     are reported
 * @param approval who approved the edition that was made, for the manifest. It may throw the same
 *     exception where an approval is needed and missing
 */
public record EditionJob(
    EditionId id, Supplier<Edition> edition, Function<Edition, Optional<Approval>> approval) {
  /** A job whose edition needs nobody's approval. */
  public EditionJob(EditionId id, Supplier<Edition> edition) {
    this(id, edition, made -> Optional.empty());
  }

  /** A job for an edition that is at hand. */
  public static EditionJob of(Edition edition) {
    return new EditionJob(edition.id(), () -> edition);
  }
}
