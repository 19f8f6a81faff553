package care.imprint.benchmarks.html;

import care.imprint.edition.Edition;
import care.imprint.html.HtmlRenderer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Imprint: each page is that of the next edition. */
final class ImprintPage implements PageEngine {
  private final AtomicInteger turn = new AtomicInteger();
  private final Supplier<HtmlRenderer> renderer;
  private final List<Edition> editions;

  private ImprintPage(Supplier<HtmlRenderer> renderer, List<Edition> editions) {
    this.renderer = renderer;
    this.editions = List.copyOf(editions);
  }

  /** Pages of one renderer. */
  static ImprintPage kept(List<Edition> editions) {
    HtmlRenderer renderer = HtmlRenderer.create();
    return new ImprintPage(() -> renderer, editions);
  }

  /** Pages of a new renderer each, which has kept nothing. */
  static ImprintPage anew(List<Edition> editions) {
    return new ImprintPage(HtmlRenderer::create, editions);
  }

  @Override
  public void write(OutputStream out) throws IOException {
    int next = Math.floorMod(turn.getAndIncrement(), editions.size());
    renderer.get().render(editions.get(next), out);
  }
}
