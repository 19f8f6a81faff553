package care.imprint.html.internal.page;

import care.imprint.value.Slug;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
  private Names names = new Names();
  private @Nullable Object current;
  private Optional<String> own = Optional.empty();
  private int last;

  /** Ids that begin with a prefix. */
  Ids(String prefix) {
    this.prefix = prefix;
  }

  /**
   * The names that somebody asked for.
   *
   * @param granted those that were free
   * @param refused those that others had
   */
  record Names(Set<Slug> granted, Set<Slug> refused) {
    private Names() {
      this(new HashSet<>(), new HashSet<>());
    }
  }

  /** An id for a thing that will ask for it later, when its turn comes. */
  String reserve(Object thing, Optional<Slug> name) {
    String id = named(name);
    reserved.computeIfAbsent(thing, any -> new ArrayDeque<>()).add(id);
    return id;
  }

  /** It is the turn of a thing: the id reserved for it, if there is one. */
  Optional<String> enter(Object thing) {
    Deque<String> waiting = reserved.get(thing);
    current = thing;
    own = waiting == null ? Optional.empty() : Optional.ofNullable(waiting.poll());
    return own;
  }

  /** The id reserved for a thing whose turn it is, else one by its name, else any. */
  String of(Object thing, Optional<Slug> name) {
    if (thing != current || own.isEmpty()) {
      return named(name);
    }
    String id = own.get();
    own = Optional.empty();
    return id;
  }

  /** An id by the name, where there is one that is still free. */
  private String named(Optional<Slug> name) {
    return name.filter(this::grant).map(free -> prefix + free.value()).orElseGet(this::fresh);
  }

  private boolean grant(Slug name) {
    boolean free = given.add(name);
    if (free) {
      names.granted().add(name);
    } else if (!names.granted().contains(name)) {
      names.refused().add(name);
    }
    return free;
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

  /** The number of the last id for a thing without a name. */
  int last() {
    return last;
  }

  /** The names that were asked for since this was called last. */
  Names names() {
    Names asked = names;
    names = new Names();
    return asked;
  }

  /** Whether whoever asked for these names would be answered alike now. */
  boolean allow(Names asked) {
    return Collections.disjoint(given, asked.granted()) && given.containsAll(asked.refused());
  }

  /** Gives away what was asked for, up to a number. */
  void take(Names asked, int number) {
    given.addAll(asked.granted());
    last = number;
  }
}
