/**
 * Data files, read strictly.
 *
 * <p>{@link care.imprint.library.internal.data.DataReader} scans the tokens of a YAML or JSON file
 * once into a {@link care.imprint.library.internal.data.Document}: a tree, and the place of each
 * value by its JSON Pointer. {@link care.imprint.library.internal.data.Binder} makes records of
 * such a tree and tells everything that is wrong with it at once, each at its place.
 */
@NullMarked
package care.imprint.library.internal.data;

import org.jspecify.annotations.NullMarked;
