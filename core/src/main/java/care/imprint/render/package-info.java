/** The service provider interface of renderers: edition in, bytes out. */
@NullMarked
package care.imprint.render;

import org.jspecify.annotations.NullMarked;
