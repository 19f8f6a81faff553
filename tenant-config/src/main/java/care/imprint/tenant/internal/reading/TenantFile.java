package care.imprint.tenant.internal.reading;

import care.imprint.edition.Density;
import care.imprint.edition.Palette;
import care.imprint.tenant.Contact;
import care.imprint.tenant.Invitation;
import care.imprint.tenant.LocalPlace;
import care.imprint.tenant.TenantBrand;
import care.imprint.value.Href;
import care.imprint.value.LocalizedText;
import care.imprint.value.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** The form of {@code tenant.yaml}; its keys are the components' names in kebab-case. */
record TenantFile(
    Slug id,
    LocalizedText name,
    String jurisdiction,
    @NotEmpty List<String> languages,
    String timeZone,
    @Valid Contact contact,
    Optional<Href> booking,
    Optional<@Size(min = 1) String> licence,
    @Valid BrandPart brand,
    Optional<PolicyPart> policy,
    List<@Valid LocalPart> local,
    Optional<Invitation> callToAction,
    SortedMap<String, LocalizedText> wording) {
  /** How the clinic looks. */
  record BrandPart(
      @Valid LogoPart logo,
      Palette palette,
      TypefacesPart typefaces,
      Optional<@Min(0) @Max(TenantBrand.MAX_RADIUS) Integer> radius,
      Optional<Density> density,
      Optional<Boolean> dark) {}

  /** The logo's file in the clinic's folder and its words. */
  record LogoPart(@NotBlank String file, LocalizedText alt) {}

  /** The ids of typefaces. */
  record TypefacesPart(Slug headings, Slug body) {}

  /** What is published, and how. */
  record PolicyPart(
      Optional<List<Slug>> articles,
      List<Slug> hide,
      Optional<Boolean> index,
      Optional<CostTablesPart> costTables) {}

  /** What joins cost comparisons. */
  record CostTablesPart(List<Slug> add) {}

  /** A text of the clinic and its place. */
  record LocalPart(@NotBlank String file, LocalPlace place, Slug anchor, Optional<Slug> article) {}
}
