package care.imprint.html.internal.page;

import care.imprint.value.Slug;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;

/**
 * Gives out the ids of one page, each once.
 *
 * <p>Whoever asks first for a name gets it. Ids made here hold an underscore, which no slug does,
 * so that they never meet one an author chose.
 */
final class Ids {
  private final String prefix;
  private final Set<Slug> given = new HashSet<>();
  private final IdentityHashMap<Object, Deque<String>> reserved = new IdentityHashMap<>();
  private int last;

  /** Ids that begin with a prefix. */
  Ids(String prefix) {
    this.prefix = prefix;
  }

  /** An id for a thing that will ask for it later, when it is shown. */
  String reserve(Object thing, Optional<Slug> name) {
    String id = named(name);
    reserved.computeIfAbsent(thing, any -> new ArrayDeque<>()).add(id);
    return id;
  }

  /** The id reserved for a thing, else one by its name, else any. */
  String of(Object thing, Optional<Slug> name) {
    Deque<String> waiting = reserved.getOrDefault(thing, new ArrayDeque<>());
    return waiting.isEmpty() ? named(name) : waiting.remove();
  }

  /** An id by the name, where there is one that is still free. */
  private String named(Optional<Slug> name) {
    return name.filter(given::add).map(free -> prefix + free.value()).orElseGet(this::fresh);
  }

  /** The id of a source in the source list. */
  String ofSource(int number) {
    return prefix + "source_" + number;
  }

  /** An id for a thing without a name. */
  String fresh() {
    last++;
    return prefix + "part_" + last;
  }
}
