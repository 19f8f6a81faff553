package care.imprint.benchmarks.pdf;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.openpdf.extend.FSImage;
import org.openpdf.pdf.ITextFSImage;
import org.openpdf.pdf.ITextFontResolver;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.pdf.ITextRenderer;
import org.openpdf.pdf.ITextUserAgent;
import org.openpdf.resource.ImageResource;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.util.XRLog;
import org.w3c.dom.Document;

/** OpenPDF-html, which does not tag. */
final class OpenPdfHtml implements HandoutEngine {
  private final BrandFonts fonts;
  private final Map<String, ITextFSImage> images;
  private final Path folder;
  private final Document page;

  OpenPdfHtml(PrintedGuide guide) {
    XRLog.setLoggingEnabled(false);
    this.fonts = guide.fonts();
    this.images = images(guide);
    this.folder = FontFolder.write(fonts);
    this.page = Xhtml.of(guide);
  }

  private static Map<String, ITextFSImage> images(PrintedGuide guide) {
    return guide.pictures().stream()
        .collect(
            Collectors.toMap(
                PrintedPicture::address,
                picture -> new ITextFSImage(KeptImage.of(picture.pixels()))));
  }

  @Override
  public void write(OutputStream out) throws Exception {
    ITextRenderer renderer = renderer();
    ITextFontResolver resolver = renderer.getFontResolver();
    for (BrandFonts.Face face : fonts.faces()) {
      String file = FontFolder.file(folder, face).toString();
      resolver.addFont(file, face.family(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, null);
    }
    renderer.setDocument(page, null);
    renderer.layout();
    renderer.createPDF(out);
  }

  private ITextRenderer renderer() {
    ITextOutputDevice device = new ITextOutputDevice(ITextRenderer.DEFAULT_DOTS_PER_POINT);
    return new ITextRenderer(device, new Pictures(device));
  }

  /** Hands out pictures that are kept for all files. */
  private final class Pictures extends ITextUserAgent {
    Pictures(ITextOutputDevice device) {
      super(device, ITextRenderer.DEFAULT_DOTS_PER_PIXEL);
    }

    @Override
    public ImageResource getImageResource(String address) {
      ITextFSImage image = images.get(address);
      // A copy, since the engine gives it the size it is shown in.
      return new ImageResource(address, image == null ? null : (FSImage) image.clone());
    }
  }
}
