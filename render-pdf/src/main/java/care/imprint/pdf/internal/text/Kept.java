package care.imprint.pdf.internal.text;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.ToIntBiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What was made before, by what it was made of. Once many things have been given, only what is
 * given again is kept: what one clinic alone says would push out what all say, and never be asked
 * for. Bounded and thread-safe; an unlucky hash only means that a thing is kept earlier or later.
 *
 * @param <K> what things are made of
 * @param <V> the things
 */
public final class Kept<K, V> {
  /** How many things are kept at their first time: more than a guide has parts. */
  private static final int FREE = 1_024;

  /** How many bits tell apart the things that were given once, of which only a hash is kept. */
  private static final int BITS = 12;

  private final Cache<K, V> things;
  private final AtomicInteger free = new AtomicInteger(FREE);
  private final AtomicIntegerArray met = new AtomicIntegerArray(1 << BITS);

  /** Keeps nothing yet, and never things of more than this weight together. */
  public Kept(long most, ToIntBiFunction<K, V> weight) {
    this.things =
        CacheBuilder.newBuilder().maximumWeight(most).<K, V>weigher(weight::applyAsInt).build();
  }

  /** What was made of this, if it is kept. */
  public @Nullable V find(K key) {
    return things.getIfPresent(key);
  }

  /** Gives what was made of this. */
  public void give(K key, V value) {
    if (isFree() || isMet(key.hashCode())) {
      things.put(key, value);
    }
  }

  private boolean isFree() {
    return free.get() > 0 && free.getAndDecrement() > 0;
  }

  private boolean isMet(int hash) {
    int spread = hash * 0x9E3779B9;
    return met.getAndSet(spread >>> (Integer.SIZE - BITS), spread) == spread;
  }
}
