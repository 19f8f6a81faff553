package care.imprint.edition;

import care.imprint.source.Source;

/**
 * A source that the edition cites.
 *
 * @param number its number, from 1, in the order of first mention
 * @param source the work
 * @param reference how the citation style words it in the edition's language, without its number
 */
public record CitedSource(int number, Source source, String reference) {}
