package care.imprint.benchmarks.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Breaks paragraphs into lines: as many words as fit. */
final class PlainLines {
  private static final float PER_EM = 1000;

  private final Map<TextStyle, PDFont> fonts;

  PlainLines(Map<TextStyle, PDFont> fonts) {
    this.fonts = fonts;
  }

  /** The runs of each line of a paragraph. */
  List<List<PlainPiece.Run>> of(PlainPiece.Paragraph paragraph, float width) throws IOException {
    List<List<PlainPiece.Run>> lines = new ArrayList<>();
    List<PlainPiece.Run> line = new ArrayList<>();
    float used = 0;
    for (PlainPiece.Run run : paragraph.runs()) {
      StringBuilder words = new StringBuilder();
      for (String word : run.text().split("(?<= )", -1)) {
        float wide = width(word, run.style(), paragraph.size());
        if (used + wide > width && used > 0) {
          add(words, run.style(), line);
          lines.add(line);
          line = new ArrayList<>();
          used = 0;
        }
        words.append(word);
        used += wide;
      }
      add(words, run.style(), line);
    }
    lines.add(line);
    return lines;
  }

  private static void add(StringBuilder words, TextStyle style, List<PlainPiece.Run> line) {
    if (words.length() > 0) {
      line.add(new PlainPiece.Run(style, words.toString()));
      words.setLength(0);
    }
  }

  private float width(String word, TextStyle style, float size) throws IOException {
    return font(style).getStringWidth(word) * size / PER_EM;
  }

  PDFont font(TextStyle style) {
    PDFont font = fonts.get(style);
    if (font == null) {
      throw new IllegalArgumentException("No font for " + style);
    }
    return font;
  }
}
