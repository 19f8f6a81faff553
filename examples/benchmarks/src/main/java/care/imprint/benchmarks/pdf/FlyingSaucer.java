package care.imprint.benchmarks.pdf;

import java.io.OutputStream;
import java.nio.file.Path;
import org.w3c.dom.Document;
import org.xhtmlrenderer.pdf.ITextFontResolver;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.util.XRLog;

/**
 * Flying Saucer, which does not tag; the newest of Java 17, or of later ones where it runs there.
 */
final class FlyingSaucer implements HandoutEngine {
  /** Glyphs by their numbers; the constant for it is in other packages in other versions. */
  private static final String BY_NUMBER = "Identity-H";

  private static final boolean EMBEDDED = true;

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
      resolver.addFont(file, face.family(), BY_NUMBER, EMBEDDED, null);
    }
    renderer.setDocument(page, null);
    renderer.layout();
    renderer.createPDF(out);
  }
}
