package care.imprint.tenant.internal.reading;

import java.util.Locale;
import java.util.Map;

/**
 * What becomes of a value that a layer and what extends it both give. The table in {@code
 * CLINICS.md} says the same in words.
 */
public enum LayerRule {
  /** Not taken from a layer. */
  OWN,
  /** The nearest value counts, as a whole. */
  REPLACE,
  /** Key by key, each by its own rule. */
  MERGE,
  /** The entries of all, those of the layer that is farthest away first, each once. */
  APPEND,
  /** Protects: once a layer says {@code true}, nothing nearer takes that back, which is told. */
  RAISE,
  /** Protects: the nearest value counts, but has to lie within that of the layer under it. */
  NARROW;

  private static final Map<String, LayerRule> RULES =
      Map.ofEntries(
          Map.entry("", MERGE),
          Map.entry("/id", OWN),
          Map.entry("/extends", OWN),
          Map.entry("/jurisdiction", NARROW),
          Map.entry("/contact", MERGE),
          Map.entry("/brand", MERGE),
          Map.entry("/brand/palette", MERGE),
          Map.entry("/brand/typefaces", MERGE),
          Map.entry("/brand/fonts", MERGE),
          Map.entry("/policy", MERGE),
          Map.entry("/policy/hide", APPEND),
          Map.entry("/policy/sign-off", RAISE),
          Map.entry("/policy/cost-tables", MERGE),
          Map.entry("/policy/cost-tables/add", APPEND),
          Map.entry("/local", APPEND),
          Map.entry("/call-to-action", MERGE),
          Map.entry("/wording", MERGE),
          Map.entry("/decisions", APPEND));

  /** The rule for the value at a pointer of {@code tenant.yaml}. */
  public static LayerRule of(String pointer) {
    return RULES.getOrDefault(pointer, REPLACE);
  }

  /** The word the table calls it by. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
