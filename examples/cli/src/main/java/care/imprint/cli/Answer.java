package care.imprint.cli;

import care.imprint.value.Binary;
import java.util.Map;

/**
 * What a preview answers.
 *
 * @param status the HTTP status
 * @param headers the headers
 * @param body the content; empty where the status has none
 */
record Answer(int status, Map<String, String> headers, Binary body) {
  private static final Binary NOTHING = Binary.of(new byte[0]);

  static Answer of(int status, Map<String, String> headers) {
    return new Answer(status, headers, NOTHING);
  }

  static Answer leadingTo(String address) {
    return of(302, Map.of("Location", address));
  }
}
