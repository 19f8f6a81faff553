package care.imprint.benchmarks.pdf;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.w3c.dom.Document;

/** openhtmltopdf in its fast mode, tagged for PDF/UA, with its font cache. */
final class OpenHtmlToPdf implements HandoutEngine {
  private static final int NORMAL = 400;
  private static final int BOLD = 700;

  private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();
  private final PrintedGuide guide;
  private final Document page;

  OpenHtmlToPdf(PrintedGuide guide) {
    XRLog.setLoggingEnabled(false);
    this.guide = guide;
    this.page = Xhtml.of(guide);
  }

  @Override
  public void write(OutputStream out) throws Exception {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFastMode();
    builder.usePdfUaAccessibility(true);
    builder.useCacheStore(CacheStore.PDF_FONT_METRICS, metrics);
    builder.useProtocolsStreamImplementation(this::picture, PrintedPicture.SCHEME);
    guide.fonts().faces().forEach(face -> use(face, builder));
    builder.withW3cDocument(page, "/");
    builder.toStream(out);
    builder.run();
  }

  private FSStream picture(String address) {
    return new InMemory(guide.picture(address).png());
  }

  /** A file as the engine asks for it. */
  private record InMemory(byte[] file) implements FSStream {
    @Override
    public InputStream getStream() {
      return new ByteArrayInputStream(file);
    }

    @Override
    public Reader getReader() {
      return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
    }
  }

  private static void use(BrandFonts.Face face, PdfRendererBuilder builder) {
    builder.useFont(
        () -> new ByteArrayInputStream(face.ttf()),
        face.family(),
        face.bold() ? BOLD : NORMAL,
        face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL,
        true);
  }
}
