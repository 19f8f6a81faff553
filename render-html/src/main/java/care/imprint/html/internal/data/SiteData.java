package care.imprint.html.internal.data;

import care.imprint.edition.CitedSource;
import care.imprint.edition.Clinic;
import care.imprint.value.Href;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a page tells search engines that is no guide but lists things, in the terms of <a
 * href="https://schema.org/">schema.org</a>: the page, the clinic's web site, the clinic, and the
 * way to the page.
 *
 * @param clinic the clinic
 * @param locale the language of the page
 * @param summary what the page is about, where it says so
 * @param trail the way to the page from the list of guides on, the page itself last
 * @param guides the guides that it lists
 * @param works the works that it lists
 */
public record SiteData(
    Clinic clinic,
    Locale locale,
    Optional<String> summary,
    List<Place> trail,
    List<Place> guides,
    List<CitedSource> works) {
  /** Copies the lists. */
  public SiteData {
    trail = List.copyOf(trail);
    guides = List.copyOf(guides);
    works = List.copyOf(works);
  }

  /** A JSON-LD document that may stand in a script element as it is. */
  public String document() {
    JsonTree json = new JsonTree();
    List<Place> places = new ArrayList<>(List.of(Place.of(clinic)));
    places.addAll(trail);
    return json.graph(
        List.of(
            () -> json.thing(type(), () -> page(json)),
            () -> json.thing("WebSite", () -> site(json)),
            () -> json.thing("MedicalClinic", new ClinicData(json, clinic)::tell),
            () -> Place.trail(json, places)));
  }

  private String type() {
    return guides.isEmpty() && works.isEmpty() ? "WebPage" : "CollectionPage";
  }

  private void page(JsonTree json) {
    Place own = trail.get(trail.size() - 1);
    json.property("@id", own.address());
    json.property("url", own.address());
    json.property("name", own.name());
    json.property("description", summary);
    json.property("inLanguage", locale.toLanguageTag());
    json.thing("isPartOf", "WebSite", () -> json.property("@id", siteId()));
    json.thing("publisher", "MedicalClinic", () -> json.property("@id", ClinicData.id(clinic)));
    if (!guides.isEmpty()) {
      json.thing("mainEntity", "ItemList", () -> guides(json));
    }
    json.things("citation", works, new CitationData(json)::work);
  }

  private void guides(JsonTree json) {
    json.property("numberOfItems", guides.size());
    Place.elements(json, guides);
  }

  private void site(JsonTree json) {
    json.property("@id", siteId());
    json.property("url", clinic.website().map(Href::value));
    json.property("name", clinic.name());
    json.thing("publisher", "MedicalClinic", () -> json.property("@id", ClinicData.id(clinic)));
  }

  private Optional<String> siteId() {
    return clinic.website().map(website -> website.value() + "#website");
  }
}
