/** Font files, looked at table by table before anybody draws with them. */
@NullMarked
package care.imprint.typeface.internal.sfnt;

import org.jspecify.annotations.NullMarked;
