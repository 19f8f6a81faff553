/**
 * Telling: an article of the library becomes the content of an edition.
 *
 * <p>{@link care.imprint.tenant.internal.telling.EditionMaker} puts an edition together. {@code
 * Tailoring} leaves out and puts in what the clinic wants; {@code BlockTeller} and {@code
 * InlineTeller} replace each reference by words, with a teller for costs, programmes and the
 * clinic; {@code Mentions} gathers what was referred to, in reading order.
 */
@NullMarked
package care.imprint.tenant.internal.telling;

import org.jspecify.annotations.NullMarked;
