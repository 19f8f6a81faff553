package care.imprint.tenant;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The JSON Schemas (draft 2020-12) of a clinic's files, for editors and other programs. A clinic's
 * costs and programmes are written like those of the library and have its schemas.
 *
 * <p>A key that a layer may give is not wanted by that of a clinic: the reader tells a key that
 * neither the clinic nor a layer gives.
 *
 * <p>They accept what the reader accepts of one file by itself: not whether the files it names are
 * there, whether the network knows an article, or whether colours stand out from each other.
 *
 * @see care.imprint.library.LibrarySchema
 */
public enum TenantSchema {
  /** {@code tenant.yaml}. */
  TENANT("tenant.yaml"),
  /** {@code layer.yaml} of a layer, which need not say anything. */
  LAYER("layer.yaml"),
  /** {@code sign-offs.yaml}. */
  SIGN_OFFS("sign-offs.yaml");

  private final String describes;

  TenantSchema(String describes) {
    this.describes = describes;
  }

  /** All schemas, in the order of this list. */
  public static List<TenantSchema> all() {
    return Arrays.asList(values());
  }

  /** The file name, for example {@code tenant.schema.json}. */
  public String file() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".schema.json";
  }

  /** The file of a clinic's folder that it is for. */
  public String describes() {
    return describes;
  }

  /** A stream over the schema, in UTF-8; the caller closes it. */
  public InputStream open() {
    InputStream resource = TenantSchema.class.getResourceAsStream("schema/" + file());
    if (resource == null) {
      throw new IllegalStateException("The JAR is damaged: it lacks " + file());
    }
    return resource;
  }

  /** The schema as text. */
  public String text() {
    try (InputStream in = open()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
