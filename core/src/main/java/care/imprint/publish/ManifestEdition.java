package care.imprint.publish;

import care.imprint.edition.Edition;
import care.imprint.edition.EditionId;
import care.imprint.edition.Fingerprint;
import care.imprint.value.Slug;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An edition in a release.
 *
 * @param clinic the clinic's id
 * @param locale the language tag
 * @param article the article's id
 * @param title the title
 * @param fingerprint the digest over everything that can change the bytes
 * @param approval who approved it, where somebody did
 * @param files its renderings, by format
 */
public record ManifestEdition(
    Slug clinic,
    String locale,
    Slug article,
    String title,
    Fingerprint fingerprint,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<ManifestApproval> approval,
    List<ManifestFile> files) {
  /** Copies the files. */
  public ManifestEdition {
    files = List.copyOf(files);
  }

  static ManifestEdition of(
      Edition edition, Optional<Approval> approval, List<ManifestFile> files) {
    EditionId id = edition.id();
    return new ManifestEdition(
        id.clinic(),
        id.locale().toLanguageTag(),
        id.article(),
        edition.title(),
        edition.fingerprint(),
        approval.map(ManifestApproval::of),
        files);
  }

  /** Which edition it is. */
  EditionId editionId() {
    return new EditionId(clinic, article, Locale.forLanguageTag(locale));
  }
}
