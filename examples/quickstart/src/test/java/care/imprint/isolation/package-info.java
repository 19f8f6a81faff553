/** Many clinics at one time, each of which must be heard in its own files alone. */
@NullMarked
package care.imprint.isolation;

import org.jspecify.annotations.NullMarked;
