package care.imprint.benchmarks.pdf;

import care.imprint.edition.Edition;
import care.imprint.pdf.PdfRenderer;
import java.io.OutputStream;
import java.util.List;

/**
 * Imprint for one clinic after the other, as one run of publishing does: when all have their file,
 * a renderer that knows none of them begins anew. Not thread-safe.
 */
final class ImprintForNewClinics implements HandoutEngine {
  private final List<Edition> editions;
  private final boolean webCode;
  private PdfRenderer renderer;
  private int next;

  /** Imprint for clinics, with or without the code that leads to the page on the web. */
  ImprintForNewClinics(List<Edition> editions, boolean webCode) {
    this.editions = List.copyOf(editions);
    this.webCode = webCode;
    this.renderer = renderer();
  }

  private PdfRenderer renderer() {
    return PdfRenderer.builder().webCode(webCode).build();
  }

  @Override
  public void write(OutputStream out) throws Exception {
    if (next == editions.size()) {
      next = 0;
      renderer = renderer();
    }
    renderer.render(editions.get(next++), out);
  }
}
