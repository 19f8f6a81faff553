package care.imprint.benchmarks.pdf;

import java.io.OutputStream;
import java.nio.file.Path;
import org.openpdf.pdf.ITextFontResolver;
import org.openpdf.pdf.ITextRenderer;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.util.XRLog;
import org.w3c.dom.Document;

/** OpenPDF-html, which does not tag. */
final class OpenPdfHtml implements HandoutEngine {
  private final BrandFonts fonts;
  private final Path folder;
  private final Document page;

  OpenPdfHtml(PrintedGuide guide) {
    XRLog.setLoggingEnabled(false);
    this.fonts = guide.fonts();
    this.folder = FontFolder.write(fonts);
    this.page = Xhtml.of(guide);
  }

  @Override
  public void write(OutputStream out) throws Exception {
    ITextRenderer renderer = new ITextRenderer();
    ITextFontResolver resolver = renderer.getFontResolver();
    for (BrandFonts.Face face : fonts.faces()) {
      String file = FontFolder.file(folder, face).toString();
      resolver.addFont(file, face.family(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, null);
    }
    renderer.setDocument(page, null);
    renderer.layout();
    renderer.createPDF(out);
  }
}
