package care.imprint.benchmarks.html;

import care.imprint.edition.Edition;
import care.imprint.html.HtmlRenderer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Imprint for one edition after the other, as one run of publishing does: when all have their page,
 * a renderer that knows none of them begins anew. Not thread-safe.
 */
final class ImprintForNewClinics implements PageEngine {
  private final List<Edition> editions;
  private HtmlRenderer renderer = HtmlRenderer.create();
  private int next;

  ImprintForNewClinics(List<Edition> editions) {
    this.editions = List.copyOf(editions);
  }

  @Override
  public void write(OutputStream out) throws IOException {
    if (next == editions.size()) {
      next = 0;
      renderer = HtmlRenderer.create();
    }
    renderer.render(editions.get(next++), out);
  }
}
