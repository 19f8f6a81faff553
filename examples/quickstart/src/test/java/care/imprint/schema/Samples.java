package care.imprint.schema;

import care.imprint.library.Library;
import care.imprint.library.LibrarySchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Documents that are right, and the files they are read from. */
final class Samples {
  private static final ClassLoader LOADER = Samples.class.getClassLoader();

  static final Library LIBRARY = Library.readClassPath(LOADER, "guides");

  private static final List<String> LAYERS = List.of("atma-cena", "british-columbia");

  private static final String HEAD =
      "---\nkind: spoke\ntopic: ketamine\ntitle: Sample\nupdated: 2026-05-06\n---\n";

  private Samples() {}

  static List<JsonNode> of(LibrarySchema schema) {
    return switch (schema) {
      case LIBRARY ->
          List.of(
              yaml("library.yaml"),
              parse("{id: n, name: N, languages: [en], policy: {severities: {x: error}}}"));
      case SOURCES -> List.of(yaml("sources.yaml"));
      case PROGRAM ->
          List.of(
              yaml("programs/roots-to-thrive.yaml"), yaml("programs/atma-cena-individual.yaml"));
      case COSTS ->
          List.of(
              yaml("costs/roots-to-thrive.yaml"),
              yaml("costs/atma-cena.yaml"),
              parse(
                  "[{id: a, name: A, tax: exempt, price: {kind: range, from: CAD 1, to: CAD 2},"
                      + " expires: 2026-01-01}, {id: b, name: {en: B, fr: B}, tax: included, price:"
                      + " {kind: base-plus, base: CAD 1, additional: CAD 2}, sessions: {min: 1,"
                      + " max: 3}, approximate: true}, {id: c, name: C, tax: not-stated, price:"
                      + " {kind: varies, by: clinic}, includes: [D]}]"));
      case ARTICLE ->
          Stream.of("group-ketamine-therapy", "what-is-ketamine-therapy")
              .flatMap(id -> Stream.of(id + ".md", id + ".fr.md"))
              .map(file -> head("articles/" + file))
              .toList();
      case NOTICE -> List.of(head("notices/medical-safety.md"), head("notices/ai-image.md"));
      case CONTENT -> List.of(json(everything()));
      case TITLED_BLOCK -> List.of(parse("{title: Words}"));
      case CAPTIONED_BLOCK -> List.of(parse("{caption: Words}"));
      case CALLOUT_BLOCK -> List.of(parse("{tone: tip, title: Words}"));
      case TABLE_BLOCK -> List.of(parse("{caption: Words, row-headers: true}"));
      case PROGRAM_BLOCK -> List.of(parse("{fields: [operator, place], tracks: [group]}"));
      case SUITABILITY_BLOCK -> List.of(parse("{caption: Words, criteria: [a], options: [A, B]}"));
      case COSTS_BLOCK ->
          List.of(
              parse(
                  "{caption: Words, items: [a, b], sessions: 3, per-session: true, notes: {a:"
                      + " Words}}"));
      case QUOTE_BLOCK -> List.of(parse("{by: Name, source: a}"));
      case FIGURE_BLOCK ->
          List.of(
              parse(
                  "{file: a.svg, alt: Words, caption: More, credit: Name, origin: illustration}"));
      case CALL_TO_ACTION_BLOCK ->
          List.of(parse("{label: Words, href: \"https://a.example.org/\"}"));
    };
  }

  /** The six sample clinics' {@code tenant.yaml}. */
  static List<JsonNode> clinics() {
    return Stream.of(
            "atma-calgary", "erable", "fundy-house", "port-credit", "prairie-light", "salish-shore")
        .map(id -> parse(resource("clinics/" + id + "/tenant.yaml")))
        .toList();
  }

  /** The sample layers' {@code layer.yaml}. */
  static List<JsonNode> layers() {
    return LAYERS.stream().map(id -> parse(resource(layer(id)))).toList();
  }

  /** Writes the sample layers into a folder of clinics. */
  static void writeLayers(Path folder) {
    LAYERS.forEach(id -> write(folder.resolve(layer(id).substring(8)), resource(layer(id))));
  }

  private static String layer(String id) {
    return "clinics/layers/" + id + "/layer.yaml";
  }

  /** A list of sign-offs. */
  static JsonNode signOffs() {
    return parse(
        """
        - { article: group-ketamine-therapy, locale: en-CA, fingerprint: "%1$s", by: A, date: 2026-05-06 }
        - { article: group-ketamine-therapy, locale: fr-CA, fingerprint: "%1$s", by: B, role: C, date: 2026-05-07 }
        """
            .formatted("0123456789abcdef".repeat(4)));
  }

  /**
   * Writes a document as the sign-offs of the clinic in a folder of clinics, and gives the file.
   */
  static String writeSignOffs(Path folder, String json) {
    write(folder.resolve("sample/sign-offs.yaml"), json);
    return "sample/sign-offs.yaml";
  }

  /** Writes a document as a file of a library in a folder, and gives the file. */
  static String write(Path folder, LibrarySchema schema, String json) {
    write(folder.resolve("library.yaml"), "{id: n, name: N, languages: [en, fr]}");
    String file =
        switch (schema) {
          case LIBRARY -> "library.yaml";
          case SOURCES -> "sources.yaml";
          case PROGRAM -> "programs/sample.yaml";
          case COSTS -> "costs/sample.yaml";
          case NOTICE -> "notices/sample.md";
          default -> "articles/sample.md";
        };
    write(folder.resolve(file), text(schema, json));
    return file;
  }

  /** Writes a document as the file of a clinic in a folder of clinics, and gives the file. */
  static String writeClinic(Path folder, String json) {
    write(folder.resolve("sample/tenant.yaml"), json);
    write(folder.resolve("sample/logo.svg"), resource("clinics/port-credit/logo.svg"));
    return "sample/tenant.yaml";
  }

  private static String text(LibrarySchema schema, String json) {
    return switch (schema) {
      case LIBRARY, SOURCES, PROGRAM, COSTS, CONTENT -> json;
      case ARTICLE -> "---\n" + json + "\n---\nText.\n\n## Why\n\nText.\n";
      case NOTICE -> "---\n" + json + "\n---\nText.\n";
      case TITLED_BLOCK -> block("takeaways", json, "- Text.");
      case CAPTIONED_BLOCK -> block("facts", json, "- **Term:** text");
      case CALLOUT_BLOCK, QUOTE_BLOCK, CALL_TO_ACTION_BLOCK ->
          block(schema.describes().substring(4), json, "Text.");
      case TABLE_BLOCK -> block("table", json, "| A | B |\n|---|---|\n| 1 | 2 |");
      case PROGRAM_BLOCK -> block("program some-program", json, "");
      case SUITABILITY_BLOCK ->
          block("suitability", json, "| S | A | B |\n|---|---|---|\n| x | suitable | suitable |");
      case COSTS_BLOCK -> block("costs", json, "");
      case FIGURE_BLOCK -> block("figure", json, "");
    };
  }

  /** A container whose settings stand one on a line, as editors write them. */
  private static String block(String name, String json, String content) {
    StringBuilder text = new StringBuilder(HEAD + "::: " + name + "\n");
    parse(json)
        .properties()
        .forEach(
            setting ->
                text.append(setting.getKey()).append(": ").append(setting.getValue()).append("\n"));
    return text.append("\n").append(content).append("\n:::\n\n## Why\n\nText.\n").toString();
  }

  /** A library with one of everything, small enough to change many times. */
  private static String everything() {
    ObjectNode content = (ObjectNode) json(LIBRARY.toJson());
    ArrayNode articles = (ArrayNode) content.get("articles");
    while (articles.size() > 1) {
      articles.remove(1);
    }
    ArrayNode body = (ArrayNode) articles.get(0).get("body");
    body.add(
        json(
            "{\"type\": \"quotation\", \"by\": \"J. Doe\", \"blocks\": [{\"type\": \"paragraph\","
                + " \"content\": [{\"type\": \"text\", \"text\": \"Words\"}]}]}"));
    ObjectNode images = (ObjectNode) content.get("images");
    images.removeAll();
    images.set(
        "a.png", json("{\"type\": \"raster\", \"png\": \"QUJD\", \"width\": 1, \"height\": 2.5}"));
    images.set(
        "b.svg",
        json(
            "{\"type\": \"drawing\", \"width\": 4, \"height\": 3, \"shapes\": [{\"path\":"
                + " [{\"type\": \"move\", \"x\": 1, \"y\": 2}, {\"type\": \"close\"}], \"fill\":"
                + " \"#336699\", \"even-odd\": false, \"stroke\": {\"color\": \"#000000\","
                + " \"width\": 1, \"round\": true}, \"opacity\": 1}]}"));
    return content.toString();
  }

  private static JsonNode yaml(String file) {
    return parse(resource("guides/" + file));
  }

  private static JsonNode head(String file) {
    return parse(resource("guides/" + file).split("(?m)^---$", 3)[1]);
  }

  private static JsonNode parse(String yaml) {
    return new YAMLMapper().readTree(yaml);
  }

  private static JsonNode json(String text) {
    return new JsonMapper().readTree(text);
  }

  private static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(LOADER.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
