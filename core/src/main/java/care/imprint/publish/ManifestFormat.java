package care.imprint.publish;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** The JSON form of a manifest: two spaces, line feeds, UTF-8. */
final class ManifestFormat {
  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private ManifestFormat() {}

  static byte[] write(Manifest manifest) {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withArrayIndenter(INDENT).withObjectIndenter(INDENT);
    String json = MAPPER.writer().with(printer).writeValueAsString(manifest) + "\n";
    return json.getBytes(StandardCharsets.UTF_8);
  }

  /** The manifest, or empty if these bytes are none. */
  static Optional<Manifest> read(byte[] json) {
    try {
      return Optional.of(MAPPER.readValue(json, Manifest.class));
    } catch (JacksonException | NullPointerException notOurs) {
      return Optional.empty();
    }
  }
}
