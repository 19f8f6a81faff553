package care.imprint.article;

import java.util.Locale;

/** A field of the clinic that a fact can refer to. */
public enum ClinicField {
  /** The name. */
  NAME,
  /** The phone number. */
  PHONE,
  /** The e-mail address. */
  EMAIL,
  /** The city. */
  CITY,
  /** The address of the booking page. */
  BOOKING,
  /** The address of the web site. */
  WEBSITE,
  /** The postal address. */
  ADDRESS;

  /** The word in a reference. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
