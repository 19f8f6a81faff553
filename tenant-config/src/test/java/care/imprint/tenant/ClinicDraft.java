package care.imprint.tenant;

import static care.imprint.tenant.Words.id;

import care.imprint.article.Block;
import care.imprint.cost.Cost;
import care.imprint.edition.Density;
import care.imprint.edition.Edition;
import care.imprint.edition.Label;
import care.imprint.edition.Palette;
import care.imprint.image.Drawing;
import care.imprint.image.Image;
import care.imprint.library.Library;
import care.imprint.program.Program;
import care.imprint.typeface.FontFile;
import care.imprint.typeface.Typeface;
import care.imprint.value.Binary;
import care.imprint.value.Color;
import care.imprint.value.Href;
import care.imprint.value.LocalizedText;
import care.imprint.value.Slug;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A clinic whose parts a test can change before it is made. */
final class ClinicDraft {
  static final Palette TEAL =
      palette("#0f5257", "#9a4517", "#1d2b2c", "#47605f", "#ffffff", "#eaf3f1");

  String id = "port-credit";

  /** A place that no jurisdiction pack speaks of. */
  Jurisdiction jurisdiction = Jurisdiction.of("US-VT");

  Optional<String> licence = Optional.empty();
  final List<Decision> decisions = new ArrayList<>();
  LocalizedText name = LocalizedText.of("Port Credit");
  List<Locale> languages = new ArrayList<>(List.of(Locale.CANADA, Locale.CANADA_FRENCH));
  Contact contact =
      new Contact(
          Optional.of("+1 905 555 0142"),
          Optional.of("hello@clinic.example.org"),
          Href.parse("https://clinic.example.org/"),
          Optional.of(
              new PostalAddress(
                  Optional.of("1 Example Street"),
                  "Mississauga",
                  "ON",
                  Optional.of("L5G 0A0"),
                  "CA")));
  Optional<Href> booking = Href.parse("https://clinic.example.org/book");
  Palette palette = TEAL;
  TenantLogo logo =
      new TenantLogo(new Drawing(120, 40, List.of()), LocalizedText.of("Port Credit"));
  Typeface typeface = typeface("plain");
  int radius = 6;
  Optional<List<Slug>> articles = Optional.empty();
  final List<Slug> hide = new ArrayList<>();
  boolean index = true;
  final List<Slug> addedCosts = new ArrayList<>();
  final List<LocalText> texts = new ArrayList<>();
  final List<Cost> costs = new ArrayList<>();
  final List<Program> programs = new ArrayList<>();
  final TreeMap<String, Image> images = new TreeMap<>();
  Invitation invitation = Invitation.usual();
  final TreeMap<Label, LocalizedText> wording = new TreeMap<>();

  /** A clinic that publishes in English alone. */
  static ClinicDraft english() {
    ClinicDraft draft = new ClinicDraft();
    draft.languages = List.of(Locale.CANADA);
    return draft;
  }

  ClinicDraft text(LocalPlace place, String anchor, Block... blocks) {
    texts.add(
        new LocalText(
            "port-credit/local/own.md",
            place,
            id(anchor),
            Optional.empty(),
            new TreeMap<>(Map.of("en", List.of(blocks)))));
    return this;
  }

  TenantContent content() {
    return new TenantContent(
        new Identity(
            id(id),
            name,
            jurisdiction,
            languages,
            ZoneId.of("America/Toronto"),
            contact,
            booking,
            licence),
        new TenantBrand(logo, palette, typeface, typeface, radius, Density.COMFORTABLE, false),
        new TenantPolicy(articles, hide, index, addedCosts),
        new LocalContent(texts, costs, programs, images),
        invitation,
        wording,
        decisions);
  }

  Tenant in(Guides guides) {
    return in(guides.library());
  }

  Tenant in(Library library) {
    return Tenant.of(content(), library);
  }

  /** The English edition of the guide "group". */
  Edition edition(Guides guides) {
    return in(guides).edition("group", Locale.CANADA);
  }

  static Palette palette(
      String primary, String accent, String text, String muted, String surface, String tint) {
    return new Palette(
        Color.of(primary),
        Color.of("#ffffff"),
        Color.of(accent),
        Color.of(text),
        Color.of(muted),
        Color.of(surface),
        Color.of(tint),
        Color.of("#cccccc"));
  }

  static Typeface typeface(String id) {
    FontFile file = new FontFile(Binary.of(id.getBytes(StandardCharsets.UTF_8)), Optional.empty());
    return new Typeface(id(id), id, false, file, file, file, file);
  }
}
