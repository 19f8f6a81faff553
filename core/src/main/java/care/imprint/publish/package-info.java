/**
 * Publishing: editions times renderers become a release on disk.
 *
 * <p>A {@link care.imprint.publish.Publisher} takes a {@link care.imprint.publish.PublishPlan},
 * renders it on several threads beside the folder asked for, and puts the whole {@link
 * care.imprint.publish.Release} in the place of the old one. What a release holds stands in its
 * {@link care.imprint.publish.Manifest}; the next run reads it to keep what did not change.
 */
@NullMarked
package care.imprint.publish;

import org.jspecify.annotations.NullMarked;
