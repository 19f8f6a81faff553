package care.imprint.check.internal.words;

/**
 * A phrase that was found and the group it belongs to.
 *
 * @param key the group
 * @param match where it was found
 */
public record Keyed(String key, Match match) {}
