package care.imprint.tenant;

import care.imprint.tenant.internal.check.StarterPalette;
import care.imprint.value.Color;
import care.imprint.value.Slug;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The folder of a new clinic, made from a name and a colour. It reads back without a problem; a
 * colour that could not be read on its grounds is replaced by the nearest that can.
 *
 * <p>Contact details are placeholders that nobody can reach (example.org, a 555 number), to be
 * filled in by the clinic. Immutable and thread-safe.
 */
public final class Starter {
  private static final String TENANT =
      """
      id: %s
      name: "%s"
      jurisdiction: %s
      languages: [%s]
      time-zone: %s
      contact:
        phone: "+1 555 555 0100"
        email: hello@%s.example.org
        website: https://%s.example.org/
      brand:
        logo: { file: logo.svg, alt: "%s" }
        palette:
          primary: "%s"
          on-primary: "%s"
          accent: "%s"
          text: "#1f2a30"
          muted: "#55626a"
          surface: "#ffffff"
          tint: "#f1f3f4"
          line: "#c5ccd0"
        typefaces: { headings: source-sans-3, body: source-sans-3 }
        radius: 6
        density: comfortable
      policy:
        index: false
      """;

  private static final String LOGO =
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">
        <circle cx="24" cy="24" r="22" fill="%s"/>
        <circle cx="24" cy="24" r="10" fill="%s"/>
      </svg>
      """;

  private final String name;
  private final Slug id;
  private final StarterPalette palette;
  private final List<String> languages;
  private final String jurisdiction;
  private final Optional<String> licence;

  private Starter(
      String name,
      Slug id,
      StarterPalette palette,
      List<String> languages,
      String jurisdiction,
      Optional<String> licence) {
    this.name = name;
    this.id = id;
    this.palette = palette;
    this.languages = List.copyOf(languages);
    this.jurisdiction = jurisdiction;
    this.licence = licence;
  }

  /**
   * The id that a name makes: its letters without accents, words joined by hyphens; nothing if it
   * has neither letters of the Latin alphabet nor digits.
   */
  public static Optional<Slug> id(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return Slug.parse(plain);
  }

  /**
   * A starter.
   *
   * @param name the clinic's name
   * @param color its main colour; {@link #primary()} is the one that is used
   * @param languages its languages with region, for example {@code en-CA}
   * @param jurisdiction whose rules it works under
   * @param licence its licence number, where its jurisdiction asks for one
   * @throws IllegalArgumentException if name or licence hold a quotation mark, a backslash or a
   *     line break, or the name makes no id
   */
  public static Starter of(
      String name,
      Color color,
      List<Locale> languages,
      Jurisdiction jurisdiction,
      Optional<String> licence) {
    Slug id =
        id(name)
            .filter(found -> isPlain(name) && licence.stream().allMatch(Starter::isPlain))
            .orElseThrow(() -> new IllegalArgumentException("Not a name: " + name));
    List<String> tags = languages.stream().map(Locale::toLanguageTag).toList();
    return new Starter(name, id, StarterPalette.of(color), tags, jurisdiction.code(), licence);
  }

  private static boolean isPlain(String text) {
    return text.chars().noneMatch(c -> c == '"' || c == '\\' || c < ' ');
  }

  /** The main colour that is used. */
  public Color primary() {
    return palette.primary();
  }

  /** The lowest contrast of a colour with the grounds it would stand on, with two decimals. */
  public String ratio(Color color) {
    return StarterPalette.ratio(color);
  }

  /**
   * Writes the folder.
   *
   * @throws IOException if it cannot be written
   */
  public void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("tenant.yaml"), tenant());
    Files.writeString(
        folder.resolve("logo.svg"), LOGO.formatted(palette.primary(), palette.onPrimary()));
  }

  private String tenant() {
    return TENANT.formatted(
            id,
            name,
            jurisdiction,
            String.join(", ", languages),
            zone(),
            id,
            id,
            name,
            palette.primary(),
            palette.onPrimary(),
            palette.primary())
        + licence.map("licence: \"%s\"\n"::formatted).orElse("");
  }

  /** The time zone of the province's largest city; that of Toronto for all others. */
  private String zone() {
    return switch (jurisdiction) {
      case "CA-AB" -> "America/Edmonton";
      case "CA-BC" -> "America/Vancouver";
      case "CA-MB" -> "America/Winnipeg";
      case "CA-SK" -> "America/Regina";
      case "CA-NB", "CA-NS", "CA-PE" -> "America/Halifax";
      case "CA-NL" -> "America/St_Johns";
      default -> "America/Toronto";
    };
  }
}
