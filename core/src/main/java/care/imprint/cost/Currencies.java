package care.imprint.cost;

import java.util.regex.Pattern;

/**
 * The currencies in use (ISO 4217), by the digits of their smallest unit. A list of our own: that
 * of a Java platform grows with its releases, and a file must not be right on one machine only.
 */
final class Currencies {
  static final String WITHOUT_DIGITS =
      "BIF|CLP|DJF|GNF|ISK|JPY|KMF|KRW|PYG|RWF|UGX|VND|VUV|XAF|XOF|XPF";

  static final String WITH_TWO_DIGITS =
      "AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BGN|BMD|BND|BOB|BRL|BSD|BTN|BWP|"
          + "BYN|BZD|CAD|CDF|CHF|CNY|COP|CRC|CUP|CVE|CZK|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|"
          + "GBP|GEL|GHS|GIP|GMD|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IRR|JMD|KES|KGS|KHR|KPW|"
          + "KYD|KZT|LAK|LBP|LKR|LRD|LSL|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MYR|"
          + "MZN|NAD|NGN|NIO|NOK|NPR|NZD|PAB|PEN|PGK|PHP|PKR|PLN|QAR|RON|RSD|RUB|SAR|SBD|SCR|"
          + "SDG|SEK|SGD|SHP|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TOP|TRY|TTD|TWD|TZS|UAH|"
          + "USD|UYU|UZS|VES|WST|XCD|YER|ZAR|ZMW";

  static final String WITH_THREE_DIGITS = "BHD|IQD|JOD|KWD|LYD|OMR|TND";

  /** The code and the amount; zeros that say nothing are allowed up to the third digit. */
  static final String AMOUNT =
      "^((%s) [0-9]{1,9}(\\.0{1,3})?|(%s) [0-9]{1,9}(\\.[0-9]{1,2}0?)?|(%s) [0-9]{1,9}(\\.[0-9]{1,3})?)$"
          .formatted(WITHOUT_DIGITS, WITH_TWO_DIGITS, WITH_THREE_DIGITS);

  private static final Pattern KNOWN =
      Pattern.compile(String.join("|", WITHOUT_DIGITS, WITH_TWO_DIGITS, WITH_THREE_DIGITS));

  private Currencies() {}

  static boolean isKnown(String code) {
    return KNOWN.matcher(code).matches();
  }
}
