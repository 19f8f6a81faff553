package care.imprint.pdf.internal.layout;

import care.imprint.pdf.HandoutPart;
import care.imprint.pdf.PageSetup;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What shape a handout shall have.
 *
 * @param paper the paper
 * @param part how much of an edition it shows
 * @param largePrint whether all text has at least 18 points, in a layout of its own
 * @param linkNotes whether the addresses of links are listed at the end
 * @param webCode whether a code that cameras read leads to the page on the web
 */
public record HandoutForm(
    PageSetup paper, HandoutPart part, boolean largePrint, boolean linkNotes, boolean webCode) {
  /** All of it in one line; other forms have other lines. */
  public String describe() {
    return Stream.of(
            "%sx%s-%s".formatted(paper.width(), paper.height(), paper.margin()),
            part.name().toLowerCase(Locale.ROOT),
            largePrint ? "large" : "",
            linkNotes ? "links" : "",
            webCode ? "code" : "")
        .filter(said -> !said.isEmpty())
        .collect(Collectors.joining("-"));
  }
}
