/**
 * What changed, by meaning.
 *
 * <p>An {@link care.imprint.change.Account} lists what an edition says, thing by thing: its
 * notices, prices, dates, sources and blocks. Two accounts are compared by {@link
 * care.imprint.change.EditionChange#between}: a price went up, a notice was reworded, a paragraph
 * moved. {@link care.imprint.change.PriceList} has the prices of a library that no edition shows.
 * {@link care.imprint.change.ChangeReport} tells it to people and programs.
 *
 * <p>An approval is given to an account, by its fingerprint: it lapses when, and only when, there
 * is a change to tell.
 */
@NullMarked
package care.imprint.change;

import org.jspecify.annotations.NullMarked;
