package care.imprint.isolation;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/**
 * Clinics that say their word wherever a clinic can say anything. All name their files, costs,
 * programmes and typefaces alike, so that nothing but the clinic tells them apart. Those with even
 * numbers have typefaces of their own, the others the bundled ones.
 */
final class CanaryClinics {
  /** The guide they publish. */
  static final String GUIDE = "ketamine-therapy-victoria-bc";

  /** What the red part of a logo's colour is; the blue part is the clinic's number. */
  static final int RED = 0x5A;

  private final CanaryFont regular = CanaryFont.regular();
  private final CanaryFont bold = CanaryFont.bold();

  static List<Canary> all(int count) {
    return IntStream.range(0, count).mapToObj(Canary::new).toList();
  }

  static boolean hasFonts(Canary canary) {
    return canary.number() % 2 == 0;
  }

  /** The price of what a clinic offers; no other has it. */
  static String price(Canary canary) {
    return "$4,%03d".formatted(canary.number());
  }

  /** Writes the folder of a clinic into that of all clinics. */
  void write(Path clinics, Canary canary) {
    String word = canary.word();
    String tenant = TENANT + (hasFonts(canary) ? FONTS : "");
    Path own = clinics.resolve(word);
    text(own, "tenant.yaml", tenant.formatted(word));
    text(own, "costs.yaml", COSTS.formatted(word, canary.number()));
    text(own, "programs/circle.yaml", PROGRAM.formatted(word));
    text(own, "local/own.md", TEXT.formatted(word));
    text(own, "images/map.svg", MAP.formatted(1_000 + canary.number()));
    text(own, "spare-" + word + ".txt", word);
    bytes(own, "logo.png", logo(canary));
    if (hasFonts(canary)) {
      bytes(own, "fonts/regular.ttf", regular.of(canary));
      bytes(own, "fonts/bold.ttf", bold.of(canary));
    }
  }

  /** The same clinic with mistakes that name its word. */
  static void spoil(Path clinics, Canary canary) {
    Path own = clinics.resolve(canary.word());
    String word = canary.word();
    text(own, "tenant.yaml", BROKEN.formatted(word));
    text(own, "costs.yaml", "- { id: %1$s, %1$s: 1 }\n".formatted(word));
    text(own, "local/own.md", "Text of %1$s <b>%1$s</b> {{cost:%1$s}}.\n".formatted(word));
    text(own, "images/%s.svg".formatted(word), "<svg><script/></svg>");
  }

  private static void text(Path folder, String name, String content) {
    bytes(folder, name, content.getBytes(StandardCharsets.UTF_8));
  }

  private static void bytes(Path folder, String name, byte[] content) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, content);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] logo(Canary canary) {
    BufferedImage image = new BufferedImage(24, 12, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 24 * 12; i++) {
      image.setRGB(i % 24, i / 24, RED << 16 | canary.number());
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  private static final String TENANT =
      """
      id: %1$s
      name: Clinic %1$s
      jurisdiction: CA-BC
      languages: [en-CA]
      time-zone: America/Vancouver
      contact:
        phone: Phone %1$s
        email: %1$s@clinic.example.org
        website: https://%1$s.example.org/
        address: { street: Street %1$s, city: City %1$s, region: BC, country: CA }
      booking: https://%1$s.example.org/book
      licence: Licence %1$s
      policy: { articles: [ketamine-therapy-victoria-bc], cost-tables: { add: [evening] } }
      local:
        - { file: own.md, place: after, anchor: travel }
      call-to-action: { label: Come to %1$s, href: "https://%1$s.example.org/come" }
      wording: { contact: Find %1$s }
      brand:
        logo: { file: logo.png, alt: Logo %1$s }
        palette:
          primary: "#0f5257"
          on-primary: "#ffffff"
          accent: "#9a4517"
          text: "#1d2b2c"
          muted: "#47605f"
          surface: "#ffffff"
          tint: "#eaf3f1"
          line: "#bcd3cf"
        typefaces: { headings: source-sans-3, body: source-sans-3 }
      """;

  /** The id is that of a bundled family, for which these stand in. */
  private static final String FONTS =
      """
        fonts:
          source-sans-3:
            { family: Face %1$s, serif: false, regular: fonts/regular.ttf, bold: fonts/bold.ttf }
      """;

  private static final String COSTS =
      """
      - id: evening
        name: Evening at %s
        price: { kind: fixed, amount: CAD 4%03d }
        tax: included
        includes: [One evening]
      """;

  private static final String PROGRAM =
      """
      name: Circle %1$s
      operator: { name: Host %1$s, kind: member-clinic }
      tracks: [ { id: evening, name: Evening, format: group-integration, cost: evening } ]
      """;

  private static final String TEXT =
      """
      Text of %1$s: {{cost:evening.name}} costs {{cost:evening}}, {{program:circle.name}}.

      ::: program circle
      fields: [operator, cost]
      :::

      ::: figure
      file: map.svg
      alt: Map of %1$s
      caption: The way to %1$s
      origin: illustration
      :::
      """;

  private static final String MAP =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %s 400\"><path d=\"M0 0h9v9z\"/></svg>\n";

  private static final String BROKEN =
      """
      id: %1$s-
      name: Clinic %1$s
      jurisdiction: %1$s
      languages: [%1$s]
      time-zone: %1$s
      extends: %1$s
      %1$s: %1$s
      contact: { email: %1$s }
      policy: { articles: [%1$s], hide: [%1$s], cost-tables: { add: [%1$s] } }
      local:
        - { file: own.md, place: after, anchor: %1$s }
        - { file: %1$s.md, place: after, anchor: travel }
      wording: { %1$s: Find %1$s }
      brand:
        logo: { file: %1$s.png, alt: Logo %1$s }
        palette: { primary: "%1$s" }
        typefaces: { headings: %1$s, body: lato }
      """;
}
