/** JSON Schemas and readers, held against each other. */
@NullMarked
package care.imprint.schema;

import org.jspecify.annotations.NullMarked;
