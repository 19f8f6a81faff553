package care.imprint.tenant;

import care.imprint.edition.Density;
import care.imprint.edition.Palette;
import care.imprint.image.Drawing;
import care.imprint.library.Library;
import care.imprint.problem.InvalidContentException;
import care.imprint.problem.Problems;
import care.imprint.tenant.jurisdiction.Jurisdictions;
import care.imprint.typeface.BundledTypefaces;
import care.imprint.typeface.Typeface;
import care.imprint.value.Color;
import care.imprint.value.Href;
import care.imprint.value.LocalizedText;
import care.imprint.value.Slug;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A clinic that stands in for every clinic: it publishes all guides in all languages as the network
 * wrote them, and has an ellipsis where a clinic has a phone number or a city.
 */
final class StandIn {
  private static final String ANY = "…";
  private static final Color INK = Color.of("#1f2a30");
  private static final Color PAPER = Color.of("#ffffff");

  private StandIn() {}

  /**
   * The stand-in for the clinics of a library's network.
   *
   * @throws InvalidContentException if the network has no name in one of its languages
   */
  static Tenant of(Library library) {
    Problems problems = new Problems();
    Optional<Tenant> tenant =
        Tenant.of(content(library), library, Jurisdictions.of(List.of()), problems);
    problems.throwIfErrors();
    return tenant.orElseThrow();
  }

  private static TenantContent content(Library library) {
    return new TenantContent(
        identity(library),
        brand(),
        TenantPolicy.usual(),
        LocalContent.none(),
        Invitation.usual(),
        new TreeMap<>());
  }

  private static Identity identity(Library library) {
    Optional<Href> address = Href.parse("https://example.org/");
    PostalAddress place =
        new PostalAddress(Optional.of(ANY), ANY, ANY, Optional.empty(), Locale.CANADA.getCountry());
    return new Identity(
        Slug.of("network"),
        library.network().name(),
        Jurisdiction.of(Locale.CANADA.getCountry()),
        library.network().languages().stream().map(Locale::forLanguageTag).toList(),
        ZoneOffset.UTC,
        new Contact(Optional.of(ANY), Optional.of(ANY), address, Optional.of(place)),
        address,
        Optional.of(ANY));
  }

  private static TenantBrand brand() {
    Typeface typeface = BundledTypefaces.of(Slug.of("source-sans-3"));
    return new TenantBrand(
        new TenantLogo(new Drawing(48, 48, List.of()), LocalizedText.of(ANY)),
        new Palette(INK, PAPER, INK, INK, INK, PAPER, PAPER, INK),
        typeface,
        typeface,
        0,
        Density.COMFORTABLE,
        false);
  }
}
