package care.imprint.html;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.change.Account;
import care.imprint.change.ChangeReport;
import care.imprint.change.EditionChange;
import care.imprint.edition.Edition;
import care.imprint.fixtures.SampleBlocks;
import care.imprint.fixtures.SampleParts;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The page that tells changes")
class ChangePageTest {
  @ParameterizedTest
  @ValueSource(strings = {"en-CA", "fr-CA"})
  void isValidHtml(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    Edition before = Editions.complete(SampleParts.TEAL, locale);
    Edition after =
        Editions.of(
            SampleParts.TEAL, locale, List.of(SampleBlocks.paragraph("A <b>new</b> & short one.")));
    EditionChange change = EditionChange.between(Account.of(before), Account.of(after));
    String page = new ChangeReport(List.of(change)).html(locale);

    assertThat(change.isAny()).isTrue();
    assertThat(Html.complaints(page)).isEmpty();
  }
}
