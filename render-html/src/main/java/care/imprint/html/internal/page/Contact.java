package care.imprint.html.internal.page;

import care.imprint.edition.Clinic;
import care.imprint.value.Href;
import com.google.common.base.CharMatcher;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the contact data of a clinic lead; nothing is a link that is no safe address.
 *
 * @param clinic the clinic
 */
public record Contact(Clinic clinic) {
  private static final Pattern NUMBER = Pattern.compile("^\\+?[0-9][0-9 ().\u00a0-]*[0-9]$");

  private static final CharMatcher DIALLED = CharMatcher.inRange('0', '9').or(CharMatcher.is('+'));

  /** The address of the phone number, where it is one and nothing else. */
  public Optional<String> phone() {
    return clinic
        .phone()
        .map(NUMBER::matcher)
        .filter(Matcher::matches)
        .map(number -> DIALLED.retainFrom(number.group()))
        .flatMap(digits -> Href.parse("tel:" + digits))
        .map(Href::value);
  }

  /** The address of the mail box. */
  public Optional<String> mail() {
    return clinic.email().flatMap(email -> Href.parse("mailto:" + email)).map(Href::value);
  }
}
