package care.imprint.library.internal.data;

import java.util.Map;
import java.util.Optional;

/** JSON Pointers (RFC 6901) as text. */
public final class Pointers {
  private Pointers() {}

  /** The pointer of a member of an object. */
  public static String member(String pointer, String key) {
    return pointer + "/" + key.replace("~", "~0").replace("/", "~1");
  }

  /** The pointer of a record component, by its name in Java. */
  public static String property(String pointer, String component) {
    return member(pointer, Names.key(component));
  }

  /** The pointer of an entry of an array. */
  public static String entry(String pointer, int index) {
    return pointer + "/" + index;
  }

  /** The last key or index of a pointer, unescaped; empty for the whole document. */
  public static String last(String pointer) {
    return pointer.substring(pointer.lastIndexOf('/') + 1).replace("~1", "/").replace("~0", "~");
  }

  /** What is known of the value at a pointer, or else of the nearest value around it. */
  public static <T> Optional<T> nearest(Map<String, T> known, String pointer) {
    String at = pointer;
    while (!known.containsKey(at) && !at.isEmpty()) {
      at = at.substring(0, at.lastIndexOf('/'));
    }
    return Optional.ofNullable(known.get(at));
  }

  /** The key a reader of the file knows a value by: its own, or that of the list it is in. */
  public static String name(String pointer) {
    String at = pointer;
    while (!at.isEmpty() && last(at).chars().allMatch(Character::isDigit)) {
      at = at.substring(0, at.lastIndexOf('/'));
    }
    return last(at);
  }
}
