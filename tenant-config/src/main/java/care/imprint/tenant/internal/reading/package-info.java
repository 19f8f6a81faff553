/**
 * How the files of a clinic become a tenant.
 *
 * <p>{@code ClinicFolder} gives out files of one clinic's folder and of no other place; {@code
 * TenantFile} is the form of {@code tenant.yaml}; {@link
 * care.imprint.tenant.internal.reading.ClinicReader} reads everything of one clinic, with the same
 * strictness as a library is read.
 */
@NullMarked
package care.imprint.tenant.internal.reading;

import org.jspecify.annotations.NullMarked;
