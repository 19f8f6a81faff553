package care.imprint.benchmarks.pdf;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.xhtmlrenderer.extend.FSImage;
import org.xhtmlrenderer.pdf.ITextFSImage;
import org.xhtmlrenderer.pdf.ITextFontResolver;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.pdf.ITextUserAgent;
import org.xhtmlrenderer.resource.ImageResource;
import org.xhtmlrenderer.util.XRLog;

/**
 * Flying Saucer, which does not tag; the newest of Java 17, or of later ones where it runs there.
 */
final class FlyingSaucer implements HandoutEngine {
  /** Glyphs by their numbers; the constant for it is in other packages in other versions. */
  private static final String BY_NUMBER = "Identity-H";

  private static final boolean EMBEDDED = true;

  private final BrandFonts fonts;
  private final Map<String, ITextFSImage> images;
  private final Path folder;
  private final Document page;

  FlyingSaucer(PrintedGuide guide) {
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
      resolver.addFont(file, face.family(), BY_NUMBER, EMBEDDED, null);
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
