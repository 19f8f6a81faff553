/**
 * How the files of a library become its content.
 *
 * <p>{@link care.imprint.library.internal.reading.FileSet} holds the bytes of a folder, an archive
 * or a folder on the class path; {@link care.imprint.library.internal.reading.DataFiles} and {@link
 * care.imprint.library.internal.reading.TextFiles} read them; {@link
 * care.imprint.library.internal.reading.Assembly} puts the parts in order; {@link
 * care.imprint.library.internal.reading.References} and {@link
 * care.imprint.library.internal.reading.Constraints} look at the whole.
 */
@NullMarked
package care.imprint.library.internal.reading;

import org.jspecify.annotations.NullMarked;
