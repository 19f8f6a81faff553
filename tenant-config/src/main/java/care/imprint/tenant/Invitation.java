package care.imprint.tenant;

import care.imprint.value.Href;
import care.imprint.value.LocalizedText;
import java.util.Optional;

/**
 * How a clinic words its calls to action and where they lead, instead of the usual words and the
 * booking address. What an author wrote out in a guide stays.
 *
 * @param label the words on the button
 * @param href where it leads
 */
public record Invitation(Optional<LocalizedText> label, Optional<Href> href) {
  /** The usual words and the booking address. */
  public static Invitation usual() {
    return new Invitation(Optional.empty(), Optional.empty());
  }
}
