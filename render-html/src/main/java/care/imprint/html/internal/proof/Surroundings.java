package care.imprint.html.internal.proof;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What the elements around a text do to it, as far as markup alone can tell. */
final class Surroundings {
  private static final Set<String> HIDING =
      Set.of("template", "noscript", "details", "dialog", "datalist", "select", "object", "iframe");
  private static final Set<String> STRIKING = Set.of("del", "s", "small", "font", "bdo", "strike");
  private static final Set<String> ASIDE =
      Set.of("footer", "header", "nav", "aside", "form", "button");
  private static final List<String> LOOKS = List.of("style", "color", "bgcolor");

  private Surroundings() {}

  /** Elements from a text outward. */
  static Stream<Element> of(Element owner) {
    return Stream.concat(Stream.of(owner), owner.parents().stream());
  }

  /** What hides a text. */
  static Optional<String> hiding(Element owner) {
    return of(owner).flatMap(element -> hides(element).stream()).findFirst();
  }

  private static Optional<String> hides(Element element) {
    for (String attribute : List.of("hidden", "inert", "popover")) {
      if (element.hasAttr(attribute)) {
        return Optional.of(attribute);
      }
    }
    if (element.attr("aria-hidden").equals("true")) {
      return Optional.of("aria-hidden");
    }
    return HIDING.contains(element.normalName()) ? tag(element) : Optional.empty();
  }

  /** What gives a text a look of its own. */
  static Optional<String> restyling(Element owner) {
    return of(owner).flatMap(element -> restyles(element).stream()).findFirst();
  }

  /** A direction is a look, unless it comes with the language that is written so. */
  private static Optional<String> restyles(Element element) {
    if (element.hasAttr("dir") && !element.hasAttr("lang")) {
      return Optional.of("dir");
    }
    return STRIKING.contains(element.normalName())
        ? tag(element)
        : LOOKS.stream().filter(element::hasAttr).findFirst();
  }

  /** What a text stands in that is not the flow of the guide. */
  static Optional<String> aside(Element owner) {
    Optional<String> aside =
        of(owner)
            .filter(element -> ASIDE.contains(element.normalName()))
            .findFirst()
            .flatMap(Surroundings::tag);
    boolean inMain = of(owner).anyMatch(element -> element.normalName().equals("main"));
    return aside.or(() -> inMain ? Optional.empty() : Optional.of("<body>"));
  }

  private static Optional<String> tag(Element element) {
    return Optional.of("<" + element.normalName() + ">");
  }
}
