package care.imprint.edition;

import java.util.Locale;

/**
 * One article as one clinic publishes it in one language.
 *
 * <p>Closed and immutable: all a renderer needs is here, and nothing of another clinic is. Two
 * editions with the same {@link #fingerprint} give the same bytes in every renderer of one version.
 *
 * @param id whose, of what, in which language
 * @param content what it says
 * @param apparatus what the content refers to
 * @param clinic the clinic that publishes
 * @param brand how it looks
 * @param wording the words renderers add
 * @param publication how it appears on the web
 * @param fingerprint a digest over all the rest
 */
public record Edition(
    EditionId id,
    Content content,
    Apparatus apparatus,
    Clinic clinic,
    Brand brand,
    Wording wording,
    Publication publication,
    Fingerprint fingerprint) {
  /** An edition with the fingerprint of its parts. */
  public static Edition of(
      EditionId id,
      Content content,
      Apparatus apparatus,
      Clinic clinic,
      Brand brand,
      Wording wording,
      Publication publication) {
    Fingerprint fingerprint =
        Fingerprint.of(id, content, apparatus, clinic, brand, wording, publication);
    return new Edition(id, content, apparatus, clinic, brand, wording, publication, fingerprint);
  }

  /** The language and region. */
  public Locale locale() {
    return id.locale();
  }

  /** The title. */
  public String title() {
    return content.title();
  }
}
