package care.imprint.edition;

import care.imprint.value.Slug;
import java.util.Locale;

/**
 * Which edition: whose, of what, in which language.
 *
 * @param clinic the clinic's id
 * @param article the article's id
 * @param locale the language and region, for example {@code fr-CA}
 */
public record EditionId(Slug clinic, Slug article, Locale locale) {
  /** {@code clinic/locale/article}, the path that files of this edition are written to. */
  @Override
  public String toString() {
    return "%s/%s/%s".formatted(clinic, locale.toLanguageTag(), article);
  }
}
