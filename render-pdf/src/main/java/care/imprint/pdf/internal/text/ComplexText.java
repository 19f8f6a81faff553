package care.imprint.pdf.internal.text;

import care.imprint.pdf.internal.opentype.BidiClasses;
import care.imprint.pdf.internal.opentype.Script;
import care.imprint.pdf.internal.opentype.ShapedGlyph;
import care.imprint.pdf.internal.opentype.TextShaper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntConsumer;

/** Shapes text whose letters change with their neighbours, stand on each other or turn round. */
final class ComplexText {
  private final FontStack fonts;
  private final String language;
  private final boolean rightToLeft;
  private final IntConsumer missing;

  ComplexText(FontStack fonts, String language, boolean rightToLeft, IntConsumer missing) {
    this.fonts = fonts;
    this.language = language;
    this.rightToLeft = rightToLeft;
    this.missing = missing;
  }

  /** Whether a text is for this class: else each character has its glyph, whatever is beside it. */
  static boolean wants(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x300 && (Script.of(c).isComplex() || BidiClasses.isMark(c))) {
        return true;
      }
    }
    return false;
  }

  List<GlyphRun> runs(String text) {
    int[] codes = TextShaper.prepared(text);
    Script[] scripts = scripts(codes);
    FontFace[] faces = faces(codes);
    List<GlyphRun> runs = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= codes.length; i++) {
      if (i == codes.length || scripts[i] != scripts[start] || !faces[i].equals(faces[start])) {
        runs.add(run(Arrays.copyOfRange(codes, start, i), scripts[start], faces[start]));
        start = i;
      }
    }
    return runs.stream().filter(run -> run.size() > 0).toList();
  }

  /** What goes with any script goes with that before it, at the start with that after it. */
  private static Script[] scripts(int[] codes) {
    Script[] scripts = new Script[codes.length];
    Script last = Script.COMMON;
    for (int i = 0; i < codes.length; i++) {
      Script own = Script.of(codes[i]);
      last = own == Script.COMMON ? last : own;
      scripts[i] = last;
    }
    for (int i = codes.length - 2; i >= 0; i--) {
      scripts[i] = scripts[i] == Script.COMMON ? scripts[i + 1] : scripts[i];
    }
    return scripts;
  }

  /** A letter and the marks on it come from the first face that has them all. */
  private FontFace[] faces(int[] codes) {
    FontFace[] faces = new FontFace[codes.length];
    int start = 0;
    while (start < codes.length) {
      int end = start + 1;
      while (end < codes.length && (isSilent(codes[end]) || BidiClasses.isMark(codes[end]))) {
        end++;
      }
      Arrays.fill(faces, start, end, fonts.faceFor(visible(codes, start, end)));
      start = end;
    }
    return faces;
  }

  private static int[] visible(int[] codes, int start, int end) {
    return Arrays.stream(codes, start, end)
        .filter(code -> !isSilent(code))
        .map(Spaces::shown)
        .toArray();
  }

  private static boolean isSilent(int code) {
    return Spaces.isSilent(code);
  }

  private GlyphRun run(int[] codes, Script script, FontFace face) {
    for (int code : codes) {
      if (!isSilent(code) && face.glyph(Spaces.shown(code)) == 0) {
        missing.accept(code);
      }
    }
    List<ShapedGlyph> shaped = face.shaper().shape(codes, script, language, rightToLeft);
    int[] glyphs = new int[shaped.size()];
    int[] advances = new int[shaped.size()];
    int[] offsets = new int[2 * shaped.size()];
    for (int i = 0; i < glyphs.length; i++) {
      glyphs[i] = shaped.get(i).glyph();
      advances[i] = shaped.get(i).advance();
      offsets[2 * i] = shaped.get(i).dx();
      offsets[2 * i + 1] = shaped.get(i).dy();
    }
    String text = text(codes, 0, codes.length);
    return new GlyphRun(face, glyphs, advances, offsets, texts(codes, shaped), text, rightToLeft);
  }

  /** The characters of each glyph: all up to the next that another glyph stands for. */
  private static List<String> texts(int[] codes, List<ShapedGlyph> shaped) {
    TreeSet<Integer> starts = new TreeSet<>();
    shaped.forEach(glyph -> starts.add(glyph.cluster()));
    TreeSet<Integer> told = new TreeSet<>();
    List<String> texts = new ArrayList<>();
    for (ShapedGlyph glyph : shaped) {
      Integer next = starts.higher(glyph.cluster());
      int end = next == null ? codes.length : next;
      texts.add(told.add(glyph.cluster()) ? text(codes, glyph.cluster(), end) : "");
    }
    return texts;
  }

  private static String text(int[] codes, int start, int end) {
    return new String(codes, start, end - start);
  }
}
