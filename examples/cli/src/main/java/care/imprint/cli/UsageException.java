package care.imprint.cli;

import java.util.List;

/** A wrong use of the command, told by a key of its words. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String key;

  @SuppressWarnings("serial") // nobody sends this exception over a wire
  private final List<Object> arguments;

  UsageException(String key, Object... arguments) {
    super(key + List.of(arguments));
    this.key = key;
    this.arguments = List.of(arguments);
  }

  String message(Words words) {
    return words.text(key, arguments.toArray());
  }
}
