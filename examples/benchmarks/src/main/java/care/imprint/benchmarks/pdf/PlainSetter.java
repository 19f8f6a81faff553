package care.imprint.benchmarks.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Sets a plain layout on the pages of a document, from top to bottom, with a tag for each block.
 */
final class PlainSetter {
  private static final float MARGIN = 60;
  private static final float WIDTH = PDRectangle.LETTER.getWidth() - 2 * MARGIN;
  private static final float LEADING = 1.35f;
  private static final float GAP = 6;

  private final PDDocument document;
  private final PlainLines lines;
  private final PDStructureElement root;
  private PDPage page = new PDPage(PDRectangle.LETTER);
  private PDPageContentStream content;
  private float y;
  private int mark;

  PlainSetter(PDDocument document, Map<TextStyle, PDFont> fonts) throws IOException {
    this.document = document;
    this.lines = new PlainLines(fonts);
    PDStructureTreeRoot tree = new PDStructureTreeRoot();
    document.getDocumentCatalog().setStructureTreeRoot(tree);
    this.root = new PDStructureElement("Document", tree);
    tree.appendKid(root);
    this.content = open();
  }

  private PDPageContentStream open() throws IOException {
    page = new PDPage(PDRectangle.LETTER);
    document.addPage(page);
    y = PDRectangle.LETTER.getHeight() - MARGIN;
    mark = 0;
    return new PDPageContentStream(document, page);
  }

  void set(PlainLayout layout) throws IOException {
    for (PlainPiece piece : layout.pieces()) {
      if (piece instanceof PlainPiece.Paragraph paragraph) {
        y -= paragraph.before();
        float width = WIDTH - paragraph.indent();
        set(paragraph, lines.of(paragraph, width), MARGIN + paragraph.indent());
      } else if (piece instanceof PlainPiece.Row row) {
        set(row);
      } else if (piece instanceof PlainPiece.Picture shown) {
        set(shown.picture());
      }
    }
    content.close();
  }

  private void set(PlainPiece.Row row) throws IOException {
    float width = WIDTH / row.cells().size();
    List<List<List<List<PlainPiece.Run>>>> broken = new ArrayList<>();
    float height = 0;
    for (List<PlainPiece.Paragraph> cell : row.cells()) {
      List<List<List<PlainPiece.Run>>> paragraphs = new ArrayList<>();
      float cellHeight = 0;
      for (PlainPiece.Paragraph paragraph : cell) {
        paragraphs.add(lines.of(paragraph, width - GAP));
        cellHeight += paragraphs.get(paragraphs.size() - 1).size() * paragraph.size() * LEADING;
      }
      broken.add(paragraphs);
      height = Math.max(height, cellHeight);
    }
    room(height);
    float top = y;
    for (int cell = 0; cell < broken.size(); cell++) {
      y = top;
      for (int i = 0; i < broken.get(cell).size(); i++) {
        set(row.cells().get(cell).get(i), broken.get(cell).get(i), MARGIN + cell * width);
      }
    }
    y = top - height - GAP;
    rule();
  }

  private void set(PrintedPicture picture) throws IOException {
    float width = (float) picture.width();
    float height = (float) picture.height();
    room(height + GAP);
    y -= height + GAP;
    PDStructureElement element = element("Figure");
    element.setAlternateDescription(picture.alt());
    begin("Figure", element);
    content.drawImage(image(picture.pixels()), MARGIN, y, width, height);
    content.endMarkedContent();
  }

  private PDImageXObject image(PackedPixels pixels) throws IOException {
    return new PDImageXObject(
        document,
        new ByteArrayInputStream(pixels.deflated()),
        COSName.FLATE_DECODE,
        pixels.width(),
        pixels.height(),
        PackedPixels.DEPTH,
        PDDeviceRGB.INSTANCE);
  }

  private PDStructureElement element(String tag) {
    PDStructureElement element = new PDStructureElement(tag, root);
    element.setPage(page);
    root.appendKid(element);
    return element;
  }

  private void rule() throws IOException {
    content.moveTo(MARGIN, y);
    content.lineTo(MARGIN + WIDTH, y);
    content.stroke();
  }

  private void room(float height) throws IOException {
    if (y - height < MARGIN) {
      content.close();
      content = open();
    }
  }

  private void set(PlainPiece.Paragraph paragraph, List<List<PlainPiece.Run>> broken, float x)
      throws IOException {
    PDStructureElement element = element(paragraph.tag());
    float leading = paragraph.size() * LEADING;
    for (List<PlainPiece.Run> line : broken) {
      room(leading);
      y -= leading;
      begin(paragraph.tag(), element);
      content.beginText();
      content.newLineAtOffset(x, y);
      for (PlainPiece.Run run : line) {
        content.setFont(lines.font(run.style()), paragraph.size());
        content.showText(run.text());
      }
      content.endText();
      content.endMarkedContent();
    }
  }

  private void begin(String tag, PDStructureElement element) throws IOException {
    COSDictionary properties = new COSDictionary();
    properties.setInt(COSName.MCID, mark);
    content.beginMarkedContent(COSName.getPDFName(tag), PDPropertyList.create(properties));
    element.appendKid(mark);
    mark++;
  }
}
