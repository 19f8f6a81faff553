package care.imprint.pdf.internal.document;

import care.imprint.pdf.internal.layout.Page;
import care.imprint.pdf.internal.layout.Paint;
import care.imprint.pdf.internal.text.FontFace;
import care.imprint.pdf.internal.text.GlyphRun;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/** The fonts of one document: which glyphs it uses, their numbers in the subset, their objects. */
final class FontTable {
  private final Map<FontFace, Entry> entries = new LinkedHashMap<>();

  /** A font of the document: its resource name, the text of each glyph, its subset. */
  static final class Entry {
    private final String name;
    private final FontFace face;
    private final TreeMap<Integer, String> texts = new TreeMap<>();
    private final FontSubset subset;

    private Entry(String name, FontFace face, Map<Integer, String> texts, FontSubset subset) {
      this.name = name;
      this.face = face;
      this.texts.putAll(texts);
      this.subset = subset;
    }

    String name() {
      return name;
    }

    int number(int glyph) {
      return subset.numbers().getOrDefault(glyph, 0);
    }
  }

  FontTable(List<Page> pages, FontSubsets subsets) {
    Map<FontFace, Map<Integer, String>> used = new LinkedHashMap<>();
    for (Page page : pages) {
      for (Paint paint : page.paints()) {
        if (paint instanceof Paint.Glyphs glyphs) {
          collect(glyphs.fragment().run(), used);
        }
      }
    }
    used.forEach(
        (face, texts) ->
            entries.put(
                face,
                new Entry(
                    "F" + (entries.size() + 1),
                    face,
                    texts,
                    subsets.of(face, new TreeSet<>(texts.keySet())))));
  }

  Entry entry(FontFace face) {
    return Objects.requireNonNull(entries.get(face));
  }

  /** Adds the fonts to a file and gives the entries of the resource dictionary. */
  String write(PdfFile file) {
    StringBuilder resources = new StringBuilder();
    for (Entry entry : entries.values()) {
      resources.append("/%s %s 0 R".formatted(entry.name, write(entry, file)));
    }
    return resources.toString();
  }

  private static void collect(GlyphRun run, Map<FontFace, Map<Integer, String>> used) {
    Map<Integer, String> texts = used.computeIfAbsent(run.face(), key -> new TreeMap<>());
    for (int i = 0; i < run.size(); i++) {
      String text = run.text(i);
      texts.merge(run.glyph(i), text, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }
  }

  private static int write(Entry entry, PdfFile file) {
    int program =
        file.addPacked("/Length1 " + entry.subset.size(), entry.subset.packed().toByteArray());
    int descriptor = file.add(descriptor(entry, program));
    int unicode = file.addStream("", ToUnicode.of(numbered(entry)));
    int descendant =
        file.add(
            "<</Type/Font/Subtype/CIDFontType2/BaseFont/%s/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor %s 0 R/CIDToGIDMap/Identity/DW 0/W%s>>"
                .formatted(entry.subset.name(), descriptor, widths(entry)));
    return file.add(
        "<</Type/Font/Subtype/Type0/BaseFont/%s/Encoding/Identity-H/DescendantFonts[%s 0 R]/ToUnicode %s 0 R>>"
            .formatted(entry.subset.name(), descendant, unicode));
  }

  private static String descriptor(Entry entry, int program) {
    FontFace face = entry.face;
    int[] box = face.box();
    return "<</Type/FontDescriptor/FontName/%s/Flags 4/FontBBox[%s %s %s %s]/ItalicAngle %s/Ascent %s/Descent %s/CapHeight %s/StemV %s/FontFile2 %s 0 R>>"
        .formatted(
            entry.subset.name(),
            scaled(face, box[0]),
            scaled(face, box[1]),
            scaled(face, box[2]),
            scaled(face, box[3]),
            Syntax.number(face.italicAngle()),
            scaled(face, face.ascent()),
            scaled(face, face.descent()),
            scaled(face, face.capHeight()),
            face.weight() / 5,
            program);
  }

  private static int scaled(FontFace face, int units) {
    return Math.round(units * 1_000f / face.unitsPerEm());
  }

  private static Map<Integer, String> numbered(Entry entry) {
    Map<Integer, String> texts = new TreeMap<>();
    entry.texts.forEach((glyph, text) -> texts.put(entry.number(glyph), text));
    return texts;
  }

  private static String widths(Entry entry) {
    Map<Integer, Integer> widths = new TreeMap<>();
    entry
        .texts
        .keySet()
        .forEach(glyph -> widths.put(entry.number(glyph), entry.face.advance(glyph)));
    StringBuilder out = new StringBuilder("[");
    widths.forEach(
        (number, advance) -> {
          out.append(number).append('[');
          Syntax.number(out, advance * 1_000.0 / entry.face.unitsPerEm());
          out.append(']');
        });
    return out.append(']').toString();
  }
}
