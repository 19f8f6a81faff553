package care.imprint.pdf.internal.text;

import care.imprint.pdf.internal.opentype.TextShaper;
import care.imprint.value.Binary;
import com.google.common.base.Suppliers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * One parsed font: which glyph shows a character and how wide it is. Two of the same file are
 * equal, since what was set in one is kept longer than it may be. Immutable after construction and
 * thread-safe; all measures are in font units, {@link #unitsPerEm} to the em.
 */
public final class FontFace {
  private static final int CACHED = 0x3000;

  private final Binary file;
  private final String digest;
  private final String name;
  private final int unitsPerEm;
  private final int ascent;
  private final int descent;
  private final int capHeight;
  private final int xHeight;
  private final int weight;
  private final float italicAngle;
  private final int[] box;
  private final int[] advances;
  private final char[] glyphs = new char[CACHED];
  private final CmapLookup cmap;
  private final PairKerning kerning;
  private final Ligatures ligatures;
  private final Supplier<TextShaper> shaper;

  /**
   * Parses a TrueType file.
   *
   * @throws UncheckedIOException if the file is not a TrueType font
   */
  public FontFace(Binary file) {
    this.file = file;
    this.digest = file.sha256();
    byte[] bytes = file.toByteArray();
    try (TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(bytes))) {
      font.setEnableGsub(false);
      this.name = font.getName();
      this.unitsPerEm = font.getUnitsPerEm();
      this.ascent = font.getHorizontalHeader().getAscender();
      this.descent = font.getHorizontalHeader().getDescender();
      OS2WindowsMetricsTable metrics = font.getOS2Windows();
      this.capHeight = metrics.getCapHeight() > 0 ? metrics.getCapHeight() : ascent * 7 / 10;
      this.xHeight = metrics.getHeight() > 0 ? metrics.getHeight() : ascent / 2;
      this.weight = metrics.getWeightClass();
      this.italicAngle = font.getPostScript().getItalicAngle();
      this.box =
          new int[] {
            font.getHeader().getXMin(),
            font.getHeader().getYMin(),
            font.getHeader().getXMax(),
            font.getHeader().getYMax()
          };
      this.advances = new int[font.getNumberOfGlyphs()];
      for (int glyph = 0; glyph < advances.length; glyph++) {
        advances[glyph] = font.getAdvanceWidth(glyph);
      }
      this.cmap = font.getUnicodeCmapLookup(false);
      for (int code = 0; code < CACHED; code++) {
        glyphs[code] = (char) cmap.getGlyphId(code);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Sfnt tables = new Sfnt(bytes);
    this.kerning = new PairKerning(tables);
    this.ligatures = new Ligatures(tables);
    this.shaper =
        Suppliers.memoize(
            () -> new TextShaper(tables::table, code -> glyph(Spaces.shown(code)), this::advance));
  }

  /** The glyph of a character, 0 if the font has none. */
  public int glyph(int codePoint) {
    return codePoint < CACHED ? glyphs[codePoint] : cmap.getGlyphId(codePoint);
  }

  /** The advance of a glyph. */
  public int advance(int glyph) {
    return glyph < advances.length ? advances[glyph] : advances[0];
  }

  /** The file. */
  public Binary file() {
    return file;
  }

  /** The SHA-256 digest of the file, in hexadecimal digits. */
  public String digest() {
    return digest;
  }

  /** The PostScript name. */
  public String name() {
    return name;
  }

  /** Font units to the em. */
  public int unitsPerEm() {
    return unitsPerEm;
  }

  /** How far letters reach above the base line. */
  public int ascent() {
    return ascent;
  }

  /** How far letters reach below the base line; negative. */
  public int descent() {
    return descent;
  }

  /** The height of capitals. */
  public int capHeight() {
    return capHeight;
  }

  /** The height of small letters without ascenders. */
  public int xHeight() {
    return xHeight;
  }

  /** The weight, 400 for normal, 700 for bold. */
  public int weight() {
    return weight;
  }

  /** The slant in degrees; negative leans to the right. */
  public float italicAngle() {
    return italicAngle;
  }

  /** The box around all glyphs: left, bottom, right, top. */
  public int[] box() {
    return box.clone();
  }

  /** The adjustment of the first glyph before the second. */
  int kerning(int first, int second) {
    return kerning.between(first, second);
  }

  /** Shapes text whose letters change with their neighbours. */
  public TextShaper shaper() {
    return shaper.get();
  }

  Ligatures.Match ligature(int[] sequence, int start, int end) {
    return ligatures.at(sequence, start, end);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FontFace face && digest.equals(face.digest);
  }

  @Override
  public int hashCode() {
    return digest.hashCode();
  }
}
