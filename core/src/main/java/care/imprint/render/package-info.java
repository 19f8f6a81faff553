/**
 * The service provider interface of renderers: edition in, bytes out.
 *
 * <p>A {@link care.imprint.render.Renderer} writes; a {@link care.imprint.render.Prover} reads what
 * was written and looks for the notices that protect patients.
 */
@NullMarked
package care.imprint.render;

import org.jspecify.annotations.NullMarked;
