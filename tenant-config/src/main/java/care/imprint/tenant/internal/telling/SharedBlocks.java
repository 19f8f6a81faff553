package care.imprint.tenant.internal.telling;

import care.imprint.article.Block;
import com.google.common.collect.Interner;
import com.google.common.collect.Interners;

/**
 * Blocks that were told alike are one object for as long as an edition has it: thousands of clinics
 * hold the text of their guide once, and whoever has met a block knows it again at once.
 * Thread-safe.
 */
final class SharedBlocks {
  private static final Interner<Block> TOLD = Interners.newWeakInterner();

  private SharedBlocks() {}

  /** The block that stands for all that are equal to this one. */
  static Block of(Block block) {
    return TOLD.intern(block);
  }
}
