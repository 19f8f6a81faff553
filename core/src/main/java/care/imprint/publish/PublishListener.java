package care.imprint.publish;

import care.imprint.edition.EditionId;

/** Follows a run. Methods are called from several threads, in no fixed order. */
public interface PublishListener {
  /** Follows nothing. */
  PublishListener NONE = new PublishListener() {};

  /**
   * A run begins.
   *
   * @param editions how many editions it will work on
   */
  default void begun(int editions) {}

  /** An edition is done. */
  default void done(EditionId edition, Outcome outcome) {}

  /** What became of an edition. */
  enum Outcome {
    /** At least one of its files was rendered. */
    RENDERED,
    /** All its files were taken over from the last release. */
    KEPT,
    /** It was left out because of its problems. */
    LEFT_OUT
  }
}
