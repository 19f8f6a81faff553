package care.imprint.benchmarks.pdf;

import care.imprint.edition.Edition;
import care.imprint.pdf.PdfRenderer;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Imprint: each file is that of the next edition. */
final class ImprintHandout implements HandoutEngine {
  private final PdfRenderer renderer = PdfRenderer.create();
  private final AtomicInteger turn = new AtomicInteger();
  private final List<Edition> editions;

  ImprintHandout(List<Edition> editions) {
    this.editions = List.copyOf(editions);
  }

  @Override
  public void write(OutputStream out) throws Exception {
    int next = Math.floorMod(turn.getAndIncrement(), editions.size());
    renderer.render(editions.get(next), out);
  }
}
