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
  private PdfRenderer renderer = PdfRenderer.create();
  private int next;

  ImprintForNewClinics(List<Edition> editions) {
    this.editions = List.copyOf(editions);
  }

  @Override
  public void write(OutputStream out) throws Exception {
    if (next == editions.size()) {
      next = 0;
      renderer = PdfRenderer.create();
    }
    renderer.render(editions.get(next++), out);
  }
}
