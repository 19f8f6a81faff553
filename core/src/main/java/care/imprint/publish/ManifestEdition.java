package care.imprint.publish;

import care.imprint.edition.Edition;
import care.imprint.edition.EditionId;
import care.imprint.edition.Fingerprint;
import care.imprint.value.Slug;
import java.util.List;
import java.util.Locale;

/**
 * An edition in a release.
 *
 * @param clinic the clinic's id
 * @param locale the language tag
 * @param article the article's id
 * @param title the title
 * @param fingerprint the digest over everything that can change the bytes
 * @param files its renderings, by format
 */
public record ManifestEdition(
    Slug clinic,
    String locale,
    Slug article,
    String title,
    Fingerprint fingerprint,
    List<ManifestFile> files) {
  /** Copies the files. */
  public ManifestEdition {
    files = List.copyOf(files);
  }

  static ManifestEdition of(Edition edition, List<ManifestFile> files) {
    EditionId id = edition.id();
    return new ManifestEdition(
        id.clinic(),
        id.locale().toLanguageTag(),
        id.article(),
        edition.title(),
        edition.fingerprint(),
        files);
  }

  /** Which edition it is. */
  EditionId editionId() {
    return new EditionId(clinic, article, Locale.forLanguageTag(locale));
  }
}
