/** The templates of {@code src/main/jte}, compiled in the build. */
@NullMarked
package care.imprint.html.internal.template;

import org.jspecify.annotations.NullMarked;
