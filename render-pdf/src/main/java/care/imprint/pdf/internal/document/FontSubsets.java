package care.imprint.pdf.internal.document;

import care.imprint.pdf.internal.text.FontFace;
import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Cuts fonts down to the glyphs of a document, and keeps the newest cuts: clinics that publish the
 * same guide in the same typeface share one. Bounded and thread-safe.
 */
final class FontSubsets {
  private static final int MOST = 128;
  private static final List<String> TABLES =
      List.of("head", "hhea", "maxp", "hmtx", "loca", "glyf", "cvt ", "fpgm", "prep");

  private final Cache<Key, FontSubset> made = CacheBuilder.newBuilder().maximumSize(MOST).build();

  private record Key(String digest, GlyphTexts texts) {}

  /** The cut of a face for glyphs, each with the text it stands for. */
  FontSubset of(FontFace face, GlyphTexts texts) {
    Key key = new Key(face.digest(), texts);
    FontSubset known = made.getIfPresent(key);
    if (known != null) {
      return known;
    }
    FontSubset subset = cut(face, texts.asMap());
    made.put(key, subset);
    return subset;
  }

  private static FontSubset cut(FontFace face, SortedMap<Integer, String> texts) {
    byte[] bytes = face.file().toByteArray();
    try (TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(bytes))) {
      TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
      subsetter.addGlyphIds(new TreeSet<>(texts.keySet()));
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      subsetter.writeToStream(file);
      return new FontSubset(
          tag(texts) + "+" + face.name(),
          Packed.of(file.toByteArray()),
          file.size(),
          Packed.of(places(subsetter.getGIDMap())),
          Packed.of(ToUnicode.of(texts)),
          widths(face, texts),
          measures(face));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Two bytes for each glyph of the whole font: its place in the cut. */
  private static byte[] places(Map<Integer, Integer> wholeByCut) {
    int last = wholeByCut.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    byte[] places = new byte[2 * (last + 1)];
    wholeByCut.forEach(
        (cut, whole) -> {
          places[2 * whole] = (byte) (cut >> 8);
          places[2 * whole + 1] = cut.byteValue();
        });
    return places;
  }

  private static String measures(FontFace face) {
    int[] box = face.box();
    return "/Flags 4/FontBBox[%s %s %s %s]/ItalicAngle %s/Ascent %s/Descent %s/CapHeight %s/StemV %s"
        .formatted(
            scaled(face, box[0]),
            scaled(face, box[1]),
            scaled(face, box[2]),
            scaled(face, box[3]),
            Syntax.number(face.italicAngle()),
            scaled(face, face.ascent()),
            scaled(face, face.descent()),
            scaled(face, face.capHeight()),
            face.weight() / 5);
  }

  private static int scaled(FontFace face, int units) {
    return Math.round(units * 1_000f / face.unitsPerEm());
  }

  private static String widths(FontFace face, SortedMap<Integer, String> texts) {
    ByteText out = new ByteText().append("[");
    for (int glyph : texts.keySet()) {
      out.append(glyph).append('[');
      Syntax.number(out, face.advance(glyph) * 1_000.0 / face.unitsPerEm());
      out.append(']');
    }
    return out.append(']').toString();
  }

  /** Six capitals that stand for the glyphs and their texts. */
  private static String tag(SortedMap<Integer, String> texts) {
    Hasher hasher = Hashing.sha256().newHasher();
    texts.forEach((glyph, text) -> hasher.putInt(glyph).putUnencodedChars(text));
    long hash = hasher.hash().asLong();
    StringBuilder tag = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      tag.append((char) ('A' + Math.floorMod(hash, 26)));
      hash = Math.floorDiv(hash, 26);
    }
    return tag.toString();
  }
}
