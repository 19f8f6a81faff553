/** The sample clinics' pages in a real browser, seen by judges that we did not write. */
@NullMarked
package care.imprint.browser;

import org.jspecify.annotations.NullMarked;
