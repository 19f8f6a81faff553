package care.imprint.typeface;

import care.imprint.value.Binary;
import care.imprint.value.Slug;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The open families that come with the library. Thread-safe; a family is loaded when it is first
 * asked for and shared after that.
 */
public final class BundledTypefaces {
  /** The family that has the widest range of characters, asked for what another family lacks. */
  public static final Slug WIDEST = Slug.of("source-sans-3");

  private static final ImmutableMap<Slug, Supplier<Typeface>> FAMILIES =
      ImmutableMap.<Slug, Supplier<Typeface>>builder()
          .put(family("source-sans-3", "Imprint Sans", false))
          .put(family("source-serif-4", "Imprint Serif", true))
          .put(family("inter", "Inter", false))
          .put(family("lato", "Imprint Humanist", false))
          .put(family("eb-garamond", "EB Garamond", true))
          .buildOrThrow();

  private BundledTypefaces() {}

  /** The ids of the families, in a fixed order. */
  public static List<Slug> ids() {
    return FAMILIES.keySet().asList();
  }

  /** The family with this id. */
  public static Optional<Typeface> find(Slug id) {
    return Optional.ofNullable(FAMILIES.get(id)).map(Supplier::get);
  }

  /**
   * The family with this id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Typeface of(Slug id) {
    return find(id)
        .orElseThrow(
            () ->
                new IllegalArgumentException("No bundled typeface '%s'; %s".formatted(id, ids())));
  }

  private static Map.Entry<Slug, Supplier<Typeface>> family(String id, String name, boolean serif) {
    return Map.entry(Slug.of(id), Suppliers.memoize(() -> load(Slug.of(id), name, serif)));
  }

  private static Typeface load(Slug id, String name, boolean serif) {
    return new Typeface(
        id,
        name,
        serif,
        style(id, "regular"),
        style(id, "bold"),
        style(id, "italic"),
        style(id, "bold-italic"));
  }

  private static FontFile style(Slug id, String style) {
    return new FontFile(
        resource("%s/%s.ttf".formatted(id, style)),
        Optional.of(resource("%s/%s.woff2".formatted(id, style))));
  }

  private static Binary resource(String name) {
    try (InputStream in = BundledTypefaces.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The library is incomplete: no resource " + name);
      }
      return Binary.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
