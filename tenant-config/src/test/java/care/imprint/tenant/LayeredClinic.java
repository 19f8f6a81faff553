package care.imprint.tenant;

import static care.imprint.tenant.Words.prices;
import static care.imprint.tenant.Words.takeaways;

import care.imprint.library.Library;
import org.junit.jupiter.api.BeforeEach;

/** A clinic that extends a region that extends a network, in a folder of its own. */
abstract class LayeredClinic extends ClinicsFolder {
  static final String NETWORK =
      """
      time-zone: America/Toronto
      contact: { website: https://network.example.org/, email: all@network.example.org }
      brand:
        logo: { file: mark.svg, alt: Network }
        palette:
          primary: "#0f5257"
          on-primary: "#ffffff"
          accent: "#9a4517"
          text: "#1d2b2c"
          muted: "#47605f"
          surface: "#ffffff"
          tint: "#eaf3f1"
          line: "#bcd3cf"
        typefaces: { headings: source-serif-4, body: source-sans-3 }
        radius: 8
      policy: { hide: [points], cost-tables: { add: [fee] } }
      local:
        - { file: ride.md, place: after, anchor: more }
      wording: { contact: Find us, book: Book a call }
      """;

  static final String REGION =
      """
      extends: network
      jurisdiction: CA-ON
      languages: [en-CA]
      brand: { palette: { primary: "#123456" }, radius: 4 }
      policy: { hide: [more, points], cost-tables: { add: [alone] } }
      wording: { book: Book in Ontario }
      """;

  static final String CLINIC =
      """
      id: port-credit
      extends: ontario
      name: Port Credit
      contact: { email: hello@port-credit.example.org }
      brand: { density: airy }
      policy: { cost-tables: { add: [evening] } }
      local:
        - { file: own.md, place: before, anchor: points }
      """;

  @BeforeEach
  void layers() {
    files
        .file("layers/network/layer.yaml", NETWORK)
        .file("layers/network/mark.svg", ClinicFiles.LOGO)
        .file("layers/network/local/ride.md", "Plan your ride.")
        .file("layers/network/costs.yaml", cost("fee", "10") + cost("evening", "50"))
        .file("layers/ontario/layer.yaml", REGION)
        .file("port-credit/tenant.yaml", CLINIC)
        .file("port-credit/local/own.md", "Our own words.")
        .file("port-credit/costs.yaml", cost("evening", "60"));
  }

  static String cost(String id, String amount) {
    return """
    - id: %s
      name: Cost of %s
      price: { kind: fixed, amount: CAD %s }
      tax: included
      includes: [One evening]
    """
        .formatted(id, id, amount);
  }

  @Override
  Library library() {
    return Guides.with(takeaways("points", "Point."), takeaways("more", "More."), prices("alone"))
        .library();
  }

  TenantContent content() {
    return Tenants.read(files.root(), library()).get("port-credit").content();
  }
}
