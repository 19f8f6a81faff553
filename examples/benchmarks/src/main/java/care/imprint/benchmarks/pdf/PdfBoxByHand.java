package care.imprint.benchmarks.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * PDFBox in the ordinary way: its content stream, its fonts and its subsets, with words measured
 * and broken into lines by hand. Fonts are parsed once; a document embeds its own subsets.
 */
final class PdfBoxByHand implements HandoutEngine {
  private final Map<TextStyle, TrueTypeFont> parsed = new LinkedHashMap<>();
  private final PlainLayout layout;

  PdfBoxByHand(PrintedGuide guide) {
    this.layout = PlainLayout.of(guide);
    guide.fonts().faces().forEach(face -> parsed.put(TextStyle.of(face), parse(face.ttf())));
  }

  private static TrueTypeFont parse(byte[] ttf) {
    try {
      TrueTypeFont font =
          new TTFParser().parse(new RandomAccessReadBuffer(new ByteArrayInputStream(ttf)));
      font.setEnableGsub(false);
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void write(OutputStream out) throws Exception {
    try (PDDocument document = new PDDocument()) {
      Map<TextStyle, PDFont> fonts = new LinkedHashMap<>();
      for (Map.Entry<TextStyle, TrueTypeFont> entry : parsed.entrySet()) {
        fonts.put(entry.getKey(), PDType0Font.load(document, entry.getValue(), true));
      }
      new PlainSetter(document, fonts).set(layout);
      document.save(out);
    }
  }
}
