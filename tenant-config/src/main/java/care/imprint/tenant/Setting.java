package care.imprint.tenant;

import care.imprint.problem.Location;

/**
 * One value of what holds for a clinic, and where it comes from: the clinic's own file, that of a
 * layer it extends, or nowhere where it is the usual value that nobody wrote.
 *
 * @param key the way to it, with dots between keys and the number of a list's entry from 0, for
 *     example {@code brand.palette.primary} or {@code languages.0}
 * @param value the value as text
 * @param place the file, line and column that say it; {@link Location#NOWHERE} for a usual value
 */
public record Setting(String key, String value, Location place) {}
