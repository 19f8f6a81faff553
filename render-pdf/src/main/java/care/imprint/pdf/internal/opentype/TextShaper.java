package care.imprint.pdf.internal.opentype;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;

/**
 * Shapes text with the tables of one font. Thread-safe.
 *
 * <p>Text is composed first, and marks are put in the order in which fonts place them: {@link
 * #prepared} tells the characters that clusters count.
 */
public final class TextShaper {
  private static final List<String> POSITIONING =
      List.of("abvm", "blwm", "curs", "dist", "kern", "mark", "mkmk");

  private final LookupTable substitutions;
  private final LookupTable positions;
  private final GlyphDefinitions kinds;
  private final IntUnaryOperator glyphs;
  private final IntUnaryOperator advances;
  private final Map<Tongue, Map<String, Set<Integer>>> features = new ConcurrentHashMap<>();
  private final Map<Script, ShapingModel> models = new EnumMap<>(Script.class);

  private record Tongue(Script script, String language, boolean positions) {}

  /**
   * A shaper for a font.
   *
   * @param table finds a table of the font by its tag
   * @param glyphs the glyph of a character, 0 if the font has none
   * @param advances the advance of a glyph
   */
  public TextShaper(
      Function<String, Optional<ByteBuffer>> table,
      IntUnaryOperator glyphs,
      IntUnaryOperator advances) {
    this.substitutions = new LookupTable(bytes(table, "GSUB"), Substitutions.EXTENSION);
    this.positions = new LookupTable(bytes(table, "GPOS"), Positions.EXTENSION);
    this.kinds = new GlyphDefinitions(bytes(table, "GDEF"));
    this.glyphs = glyphs;
    this.advances = advances;
    models.put(Script.ARABIC, new ArabicModel());
    models.put(Script.DEVANAGARI, new IndicModel(new Asked(Script.DEVANAGARI)));
    models.put(Script.GURMUKHI, new IndicModel(new Asked(Script.GURMUKHI)));
  }

  private static Bytes bytes(Function<String, Optional<ByteBuffer>> table, String tag) {
    return table.apply(tag).map(Bytes::of).orElse(Bytes.NONE);
  }

  /** The characters of a text in the order in which they are shaped. */
  public static int[] prepared(String text) {
    return MarkOrder.ordered(text);
  }

  /**
   * The glyphs of a text in logical order; characters that show nothing give none.
   *
   * @param codes the characters, {@linkplain #prepared prepared}
   * @param script their script
   * @param language the tag of OpenType for the language, as {@code URD}; empty for any
   * @param rightToLeft whether the text runs from right to left
   */
  public List<ShapedGlyph> shape(int[] codes, Script script, String language, boolean rightToLeft) {
    List<Glyph> start = new ArrayList<>();
    for (int i = 0; i < codes.length; i++) {
      int code = rightToLeft ? Mirrors.of(codes[i]) : codes[i];
      start.add(new Glyph(codes[i], i, glyphs.applyAsInt(code)));
    }
    GlyphBuffer buffer = new GlyphBuffer(start);
    ShapingModel model = models.getOrDefault(script, ShapingModel.PLAIN);
    substitute(buffer, model, features(script, language, false));
    place(buffer, features(script, language, true), rightToLeft);
    if (!model.marksKeepTheirRoom()) {
      buffer.glyphs().stream().filter(kinds::isMark).forEach(mark -> mark.advance = 0);
    }
    Hanging.settle(buffer, rightToLeft);
    return shaped(buffer);
  }

  private static List<ShapedGlyph> shaped(GlyphBuffer buffer) {
    List<ShapedGlyph> shaped = new ArrayList<>();
    for (Glyph glyph : buffer.glyphs()) {
      if (!isInvisible(glyph)) {
        shaped.add(new ShapedGlyph(glyph.id, glyph.cluster, glyph.advance, glyph.dx, glyph.dy));
      }
    }
    return shaped;
  }

  private static boolean isInvisible(Glyph glyph) {
    int code = glyph.codePoint;
    return !glyph.substituted
        && (code == 0xAD
            || (code >= 0x200B && code <= 0x200F)
            || (code >= 0x202A && code <= 0x202E)
            || (code >= 0x2060 && code <= 0x2069)
            || code == 0x061C
            || code == 0xFEFF);
  }

  private Map<String, Set<Integer>> features(Script script, String language, boolean placing) {
    return features.computeIfAbsent(
        new Tongue(script, language, placing),
        asked -> {
          LookupTable table = asked.positions() ? positions : substitutions;
          List<String> scripts = new ArrayList<>(asked.script().tags());
          scripts.addAll(List.of("DFLT", "dflt", "latn"));
          return table.features(scripts, asked.language());
        });
  }

  private void substitute(GlyphBuffer buffer, ShapingModel model, Map<String, Set<Integer>> known) {
    Substitutions gsub = new Substitutions(buffer, substitutions, kinds);
    for (Stage stage : model.stages(buffer)) {
      TreeMap<Integer, Integer> lookups = new TreeMap<>();
      stage
          .features()
          .forEach(
              (tag, mask) ->
                  known
                      .getOrDefault(tag, Set.of())
                      .forEach(index -> lookups.merge(index, mask, (a, b) -> a | b)));
      lookups.forEach((index, mask) -> gsub.apply(index, mask, stage));
      stage.after().accept(buffer);
    }
  }

  private void place(GlyphBuffer buffer, Map<String, Set<Integer>> known, boolean rightToLeft) {
    buffer.glyphs().forEach(glyph -> glyph.advance = advances.applyAsInt(glyph.id));
    Positions gpos = new Positions(buffer, positions, kinds, rightToLeft);
    Set<Integer> lookups = new TreeSet<>();
    POSITIONING.forEach(tag -> lookups.addAll(known.getOrDefault(tag, Set.of())));
    lookups.forEach(gpos::apply);
  }

  /** What the font answers to the models of a script. */
  private final class Asked implements Font {
    private final Script script;

    Asked(Script script) {
      this.script = script;
    }

    @Override
    public boolean joins(String feature, int first, int second) {
      for (int index : features(script, "", false).getOrDefault(feature, Set.of())) {
        GlyphBuffer pair =
            new GlyphBuffer(List.of(new Glyph(0, 0, first), new Glyph(0, 1, second)));
        new Substitutions(pair, substitutions, kinds)
            .apply(index, Glyph.EVERYWHERE, Stage.of(feature).strict());
        if (pair.glyphs().stream().anyMatch(glyph -> glyph.substituted)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public int virama(int codePoint) {
      return glyphs.applyAsInt(IndicCategories.isGurmukhi(codePoint) ? 0x0A4D : 0x094D);
    }

    @Override
    public int circle() {
      return glyphs.applyAsInt(0x25CC);
    }
  }
}
