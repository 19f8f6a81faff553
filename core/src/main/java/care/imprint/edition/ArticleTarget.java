package care.imprint.edition;

import care.imprint.value.Href;
import care.imprint.value.Slug;
import java.util.Optional;

/**
 * Another article of the same clinic and language that a link can lead to.
 *
 * @param article its id; its page stands beside this one under that name
 * @param title its title
 * @param summary its summary
 * @param address the address of its web edition, where the clinic has one
 */
public record ArticleTarget(
    Slug article, String title, Optional<String> summary, Optional<Href> address) {}
