/**
 * The library: everything of one network, read, checked, immutable and indexed.
 *
 * <p>{@link care.imprint.library.Library} is where a program starts; {@link
 * care.imprint.library.LibraryContent} is what it holds, and its canonical JSON form.
 */
@NullMarked
package care.imprint.library;

import org.jspecify.annotations.NullMarked;
