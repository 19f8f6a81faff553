package care.imprint.html.internal.kept;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * What was made of things, for the next time somebody asks.
 *
 * <p>It is found by the thing itself, not by an equal one, and goes when nobody has that any more:
 * whoever has an edition is given what was made of this edition, and of no other. Bounded, and
 * thread-safe.
 *
 * @param <T> what things are made of; never changed
 * @param <M> what is made; never changed
 */
public final class Kept<T, M> {
  private final Cache<T, M> made;

  /**
   * Keeps up to a size in all.
   *
   * @param most the size that is never exceeded
   * @param size the size of one thing that is made
   */
  public Kept(long most, ToIntFunction<M> size) {
    this.made =
        CacheBuilder.newBuilder()
            .weakKeys()
            .maximumWeight(most)
            .<T, M>weigher((thing, result) -> size.applyAsInt(result))
            .build();
  }

  /** What was made of a thing, or is made now. */
  public M of(T thing, Function<T, M> maker) {
    M known = made.getIfPresent(thing);
    if (known != null) {
      return known;
    }
    M result = maker.apply(thing);
    made.put(thing, result);
    return result;
  }
}
