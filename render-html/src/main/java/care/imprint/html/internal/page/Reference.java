package care.imprint.html.internal.page;

import care.imprint.edition.CitedSource;
import care.imprint.value.Href;
import java.util.Optional;

/**
 * The reference of a source, cut so that the words that say where or what the work is can be a
 * link: its address where the reference holds it, else its title, else all of it.
 *
 * @param before what stands before the link
 * @param linked the words of the link
 * @param after what stands after it
 * @param address where it leads; nothing is a link where the work has no address
 */
public record Reference(String before, String linked, String after, Optional<Href> address) {
  static Reference of(CitedSource cited) {
    Optional<Href> address = cited.source().address();
    String words = cited.reference();
    return address
        .flatMap(href -> cut(words, href.value(), address))
        .or(() -> cut(words, cited.source().title(), address))
        .orElseGet(() -> new Reference("", words, "", address));
  }

  private static Optional<Reference> cut(String words, String part, Optional<Href> address) {
    int start = words.indexOf(part);
    int end = start + part.length();
    return start < 0
        ? Optional.empty()
        : Optional.of(
            new Reference(words.substring(0, start), part, words.substring(end), address));
  }
}
