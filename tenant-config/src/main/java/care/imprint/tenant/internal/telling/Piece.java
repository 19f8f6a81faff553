package care.imprint.tenant.internal.telling;

import care.imprint.article.Block;
import care.imprint.problem.Location;

/**
 * A block of an edition and where it comes from.
 *
 * @param block the block, not told yet
 * @param location where it stands
 * @param local whether it is the clinic's own
 */
record Piece(Block block, Location location, boolean local) {}
