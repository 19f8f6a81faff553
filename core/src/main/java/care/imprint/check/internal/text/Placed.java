package care.imprint.check.internal.text;

/**
 * Something and where it stands.
 *
 * @param pointer the JSON pointer of its place in the library's content
 * @param value the thing
 * @param <T> what kind of thing it is
 */
public record Placed<T>(String pointer, T value) {}
