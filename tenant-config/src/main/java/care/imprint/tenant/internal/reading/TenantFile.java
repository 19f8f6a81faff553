package care.imprint.tenant.internal.reading;

import care.imprint.edition.Density;
import care.imprint.edition.Palette;
import care.imprint.library.internal.data.Form;
import care.imprint.tenant.Contact;
import care.imprint.tenant.Decision;
import care.imprint.tenant.Invitation;
import care.imprint.tenant.Jurisdiction;
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

/**
 * The form of {@code tenant.yaml}; its keys are the components' names in kebab-case.
 *
 * @param id the clinic's id, which is the name of its folder
 * @param extending the layer below, a folder of {@code layers}
 * @param name the clinic's name
 * @param jurisdiction where it practises, as ISO 3166-2 has it, for example {@code CA-ON}
 * @param languages the languages it publishes in, each with its region, for example {@code fr-CA}
 * @param timeZone its time zone, for example {@code America/Toronto}
 * @param contact how it is reached
 * @param booking where people book
 * @param licence its licence number, where the jurisdiction asks for one
 * @param brand how it looks
 * @param policy what is published, and how; everything, if it is not said
 * @param local the clinic's own texts, each with its place
 * @param callToAction how it words its calls to action, and where they lead
 * @param wording words of its own for the labels that pages and handouts add, by label
 * @param decisions what somebody decided about findings of the jurisdiction's rules
 */
record TenantFile(
    Slug id,
    Optional<Slug> extending,
    LocalizedText name,
    @Form(Jurisdiction.PATTERN) String jurisdiction,
    @NotEmpty List<@Form(LANGUAGE) String> languages,
    String timeZone,
    @Valid Contact contact,
    Optional<Href> booking,
    Optional<@Size(min = 1) String> licence,
    @Valid BrandPart brand,
    Optional<PolicyPart> policy,
    List<@Valid LocalPart> local,
    Optional<Invitation> callToAction,
    SortedMap<String, LocalizedText> wording,
    List<@Valid Decision> decisions) {
  /** A language with its region. */
  static final String LANGUAGE = "^[a-z]{2,3}(-[A-Z][a-z]{3})?-([A-Z]{2}|[0-9]{3})$";

  /**
   * How the clinic looks.
   *
   * @param header the clinic's own words beside its logo, on one line
   * @param footer its own words below its contact data, on one line
   */
  record BrandPart(
      @Valid LogoPart logo,
      Palette palette,
      TypefacesPart typefaces,
      SortedMap<String, @Valid FontPart> fonts,
      Optional<@Min(0) @Max(TenantBrand.MAX_RADIUS) Integer> radius,
      Optional<Density> density,
      Optional<Boolean> dark,
      Optional<LocalizedText> header,
      Optional<LocalizedText> footer) {}

  /**
   * The logo.
   *
   * @param file the file in the clinic's folder
   * @param alt the words for those who do not see it
   */
  record LogoPart(@NotBlank String file, LocalizedText alt) {}

  /** A typeface of the clinic's own: the files of its styles; slanted ones may be left out. */
  record FontPart(
      @NotBlank String family,
      boolean serif,
      @NotBlank String regular,
      @NotBlank String bold,
      Optional<@Size(min = 1) String> italic,
      Optional<@Size(min = 1) String> boldItalic) {}

  /** The ids of typefaces: of the clinic's own, or bundled ones. */
  record TypefacesPart(Slug headings, Slug body) {}

  /**
   * What is published, and how.
   *
   * @param articles the ids of the guides to publish; all, if it is not said
   * @param hide the anchors of optional blocks that are left out
   * @param index whether search engines may list the pages; they may, if it is not said
   * @param costTables what joins cost comparisons
   * @param signOff whether only what somebody at the clinic approved is published
   */
  record PolicyPart(
      Optional<List<Slug>> articles,
      List<Slug> hide,
      Optional<Boolean> index,
      Optional<CostTablesPart> costTables,
      Optional<Boolean> signOff) {}

  /** What joins cost comparisons. */
  record CostTablesPart(List<Slug> add) {}

  /**
   * A text of the clinic and its place.
   *
   * @param file the file in the folder {@code local}
   * @param place before, after or instead of the block
   * @param anchor the block or heading
   * @param article the guide it is for; all guides that have the anchor, if it is not said
   */
  record LocalPart(@NotBlank String file, LocalPlace place, Slug anchor, Optional<Slug> article) {}
}
