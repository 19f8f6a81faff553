package care.imprint.pdf.internal.document;

import care.imprint.pdf.internal.flate.Zlib;
import care.imprint.pdf.internal.text.FontFace;
import care.imprint.value.Binary;
import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
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

  private record Key(String digest, SortedSet<Integer> glyphs) {}

  FontSubset of(FontFace face, SortedSet<Integer> glyphs) {
    Key key = new Key(face.file().sha256(), new TreeSet<>(glyphs));
    FontSubset known = made.getIfPresent(key);
    if (known != null) {
      return known;
    }
    FontSubset subset = cut(face, key.glyphs());
    made.put(key, subset);
    return subset;
  }

  private static FontSubset cut(FontFace face, SortedSet<Integer> glyphs) {
    byte[] bytes = face.file().toByteArray();
    try (TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(bytes))) {
      TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
      subsetter.addGlyphIds(new TreeSet<>(glyphs));
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      subsetter.writeToStream(file);
      Map<Integer, Integer> numbers = new TreeMap<>();
      subsetter.getGIDMap().forEach((cut, whole) -> numbers.put(whole, cut));
      String name = tag(glyphs) + "+" + face.name();
      Binary packed = Binary.of(Zlib.pack(file.toByteArray()));
      return new FontSubset(name, packed, file.size(), numbers);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Six capitals that stand for the set of glyphs. */
  private static String tag(SortedSet<Integer> glyphs) {
    Hasher hasher = Hashing.sha256().newHasher();
    glyphs.forEach(hasher::putInt);
    long hash = hasher.hash().asLong();
    StringBuilder tag = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      tag.append((char) ('A' + Math.floorMod(hash, 26)));
      hash = Math.floorDiv(hash, 26);
    }
    return tag.toString();
  }
}
