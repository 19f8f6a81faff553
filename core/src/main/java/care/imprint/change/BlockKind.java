package care.imprint.change;

import care.imprint.article.Block;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Locale;

/** What kind of block something is, as authors call it. */
final class BlockKind {
  private BlockKind() {}

  /** The type name; a callout's with its tone, since a warning is not a hint. */
  static String of(Block block) {
    JsonTypeName name = block.getClass().getAnnotation(JsonTypeName.class);
    if (name == null) {
      throw new IllegalStateException("A block without a type name: " + block.getClass());
    }
    return block instanceof Block.Callout callout
        ? name.value() + "-" + callout.tone().name().toLowerCase(Locale.ROOT)
        : name.value();
  }
}
