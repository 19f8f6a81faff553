package care.imprint.article;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The dates of an article.
 *
 * @param published the day it first appeared
 * @param updated the day its text last changed; not before {@code published}
 */
public record Dates(Optional<LocalDate> published, LocalDate updated) {}
