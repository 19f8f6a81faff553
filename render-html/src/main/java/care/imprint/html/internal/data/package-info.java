/** What a page tells machines: structured data, and the addresses it is known by. */
@NullMarked
package care.imprint.html.internal.data;

import org.jspecify.annotations.NullMarked;
