package care.imprint.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The values that an option takes, by name. Immutable once it is made. */
final class Choice<T> {
  private final String option;
  private final Map<String, T> values = new LinkedHashMap<>();

  private Choice(String option) {
    this.option = option;
  }

  static <T> Choice<T> of(String option) {
    return new Choice<>(option);
  }

  /** Adds a value. */
  Choice<T> with(String name, T value) {
    values.put(name, value);
    return this;
  }

  /**
   * The value of a name, in whatever case it is written.
   *
   * @throws UsageException if there is none; it says which is written most like it
   */
  T get(String name) {
    T value = values.get(name.toLowerCase(Locale.ROOT));
    if (value == null) {
      throw unknown(name);
    }
    return value;
  }

  /** The name of a value. */
  String name(T value) {
    return values.entrySet().stream()
        .filter(entry -> entry.getValue().equals(value))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private UsageException unknown(String name) {
    String all = String.join(", ", values.keySet());
    Optional<String> near = Spelling.nearest(name.toLowerCase(Locale.ROOT), values.keySet());
    return near.map(word -> new UsageException("usage.near", option, name, word, all))
        .orElseGet(() -> new UsageException("usage.choice", option, name, all));
  }
}
