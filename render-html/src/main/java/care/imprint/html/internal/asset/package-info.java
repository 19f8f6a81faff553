/** The files beside a page: its style sheet, fonts and pictures, named by what they hold. */
@NullMarked
package care.imprint.html.internal.asset;

import org.jspecify.annotations.NullMarked;
