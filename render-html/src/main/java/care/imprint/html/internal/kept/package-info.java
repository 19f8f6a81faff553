/** What renderers keep between renders. */
@NullMarked
package care.imprint.html.internal.kept;

import org.jspecify.annotations.NullMarked;
