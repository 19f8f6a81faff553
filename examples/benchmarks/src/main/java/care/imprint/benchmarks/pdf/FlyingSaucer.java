package care.imprint.benchmarks.pdf;

import com.lowagie.text.pdf.BaseFont;
import java.io.OutputStream;
import java.nio.file.Path;
import org.w3c.dom.Document;
import org.xhtmlrenderer.pdf.ITextFontResolver;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.util.XRLog;

/** Flying Saucer, which does not tag. */
final class FlyingSaucer implements HandoutEngine {
  private final BrandFonts fonts;
  private final Path folder;
  private final Document page;

  FlyingSaucer(PrintedGuide guide) {
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
