package care.imprint.html.internal.data;

import care.imprint.edition.Clinic;
import care.imprint.value.Href;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A place on the way to a page.
 *
 * @param name its name
 * @param address its address, where others on the web know it
 */
public record Place(String name, Optional<String> address) {
  /** Where every way begins. */
  static Place of(Clinic clinic) {
    return new Place(clinic.name(), clinic.website().map(Href::value));
  }

  /** Tells the way to a page, as a thing of its own. */
  static void trail(JsonTree json, List<Place> places) {
    json.thing("BreadcrumbList", () -> elements(json, places));
  }

  /** Tells places in their order. */
  static void elements(JsonTree json, List<Place> places) {
    List<Integer> positions = IntStream.rangeClosed(1, places.size()).boxed().toList();
    json.things(
        "itemListElement",
        positions,
        position -> json.thing("ListItem", () -> places.get(position - 1).tell(json, position)));
  }

  private void tell(JsonTree json, int position) {
    json.property("position", position);
    json.property("name", name);
    address.ifPresent(known -> json.thing("item", "WebPage", () -> json.property("@id", known)));
  }
}
