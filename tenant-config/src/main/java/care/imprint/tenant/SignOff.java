package care.imprint.tenant;

import care.imprint.change.Account;
import care.imprint.edition.Edition;
import care.imprint.edition.Fingerprint;
import care.imprint.publish.Approval;
import care.imprint.value.Slug;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A clinic's recorded approval of what one edition says.
 *
 * @param article the guide
 * @param locale the language
 * @param fingerprint of the {@linkplain Account account} that was approved
 * @param approval who approved it, and when
 */
public record SignOff(Slug article, Locale locale, Fingerprint fingerprint, Approval approval) {
  /** The approval of an edition as it is. */
  public static SignOff of(Edition edition, String by, Optional<String> role, LocalDate date) {
    return new SignOff(
        edition.id().article(),
        edition.locale(),
        Account.of(edition).fingerprint(),
        new Approval(by, role, date));
  }

  boolean isOf(Slug otherArticle, Locale otherLocale) {
    return article.equals(otherArticle) && locale.equals(otherLocale);
  }
}
