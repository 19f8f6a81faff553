package care.imprint.benchmarks.html;

import care.imprint.edition.Edition;
import care.imprint.html.HtmlRenderer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Imprint: each page is that of the next edition, by a renderer that knows those before it. */
final class ImprintPage implements PageEngine {
  private final HtmlRenderer renderer = HtmlRenderer.create();
  private final AtomicInteger turn = new AtomicInteger();
  private final List<Edition> editions;

  ImprintPage(List<Edition> editions) {
    this.editions = List.copyOf(editions);
  }

  @Override
  public void write(OutputStream out) throws IOException {
    int next = Math.floorMod(turn.getAndIncrement(), editions.size());
    renderer.render(editions.get(next), out);
  }
}
