package care.imprint.isolation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;

/** All that a handout holds: text, metadata, every string, name and stream, fonts and pictures. */
final class ReadHandout {
  private final StringBuilder said = new StringBuilder();
  private final Set<Canary> inStreams = new TreeSet<>();
  private final Set<Integer> fontRevisions = new TreeSet<>();
  private final Set<Integer> colors = new TreeSet<>();
  private String text = "";

  static ReadHandout of(Path file) throws IOException {
    ReadHandout handout = new ReadHandout();
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      handout.read(document);
    }
    return handout;
  }

  private void read(PDDocument document) throws IOException {
    text = new PDFTextStripper().getText(document);
    visit(document.getDocument().getTrailer());
    Map<COSObjectKey, Long> objects = document.getDocument().getXrefTable();
    for (COSObjectKey key : objects.keySet()) {
      visit(document.getDocument().getObjectFromPool(key).getObject());
    }
    for (PDPage page : document.getPages()) {
      for (Object token : new PDFStreamParser(page).parse()) {
        if (token instanceof COSBase operand) {
          visit(operand);
        }
      }
      pictures(page);
    }
  }

  /** Looks into a value, but not into other objects it leads to: each has its own turn. */
  private void visit(COSBase value) throws IOException {
    if (value instanceof COSString string) {
      said.append(string.getString()).append('\n');
    } else if (value instanceof COSName name) {
      said.append(name.getName()).append('\n');
    } else if (value instanceof COSArray array) {
      for (COSBase entry : array) {
        visit(entry);
      }
    } else if (value instanceof COSDictionary dictionary) {
      for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
        visit(entry.getKey());
        visit(entry.getValue());
      }
    }
    if (value instanceof COSStream stream
        && !COSName.IMAGE.equals(stream.getItem(COSName.SUBTYPE))) {
      inStreams.addAll(Canary.in(stream.createInputStream().readAllBytes()));
    }
    if (value instanceof COSDictionary font && font.getItem(COSName.FONT_FILE2) != null) {
      fontRevisions.add(revision((COSStream) font.getDictionaryObject(COSName.FONT_FILE2)));
    }
  }

  private static int revision(COSStream program) throws IOException {
    byte[] bytes = program.createInputStream().readAllBytes();
    try (TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(bytes))) {
      return (int) font.getHeader().getFontRevision();
    }
  }

  private void pictures(PDPage page) throws IOException {
    for (COSName name : page.getResources().getXObjectNames()) {
      if (page.getResources().getXObject(name) instanceof PDImageXObject picture) {
        colors.add(picture.getImage().getRGB(0, 0) & 0xFFFFFF);
      }
    }
  }

  /** The text as a reader sees it. */
  String text() {
    return text;
  }

  /** Whose words it says anywhere. */
  Set<Canary> canaries() {
    Set<Canary> all = new TreeSet<>(inStreams);
    all.addAll(Canary.in(said.toString()));
    all.addAll(Canary.in(text));
    return all;
  }

  /** The whole numbers of the revisions of its fonts. */
  Set<Integer> fontRevisions() {
    return fontRevisions;
  }

  /** The first colours of its pictures. */
  Set<Integer> colors() {
    return colors;
  }
}
