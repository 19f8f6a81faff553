package care.imprint.benchmarks.html;

import care.imprint.edition.Edition;
import care.imprint.html.HtmlRenderer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** Imprint: each page is that of the next edition. */
final class ImprintPage implements PageEngine {
  private final HtmlRenderer renderer = HtmlRenderer.create();
  private final AtomicInteger turn = new AtomicInteger();
  private final List<Edition> editions;
  private final UnaryOperator<Edition> given;

  private ImprintPage(List<Edition> editions, UnaryOperator<Edition> given) {
    this.editions = List.copyOf(editions);
    this.given = given;
  }

  /** Pages of editions that come again. */
  static ImprintPage again(List<Edition> editions) {
    return new ImprintPage(editions, edition -> edition);
  }

  /** Pages of editions that the renderer has never seen. */
  static ImprintPage first(List<Edition> editions) {
    return new ImprintPage(editions, ImprintPage::copy);
  }

  private static Edition copy(Edition edition) {
    return new Edition(
        edition.id(),
        edition.content(),
        edition.apparatus(),
        edition.clinic(),
        edition.brand(),
        edition.wording(),
        edition.publication(),
        edition.fingerprint());
  }

  @Override
  public void write(OutputStream out) throws IOException {
    int next = Math.floorMod(turn.getAndIncrement(), editions.size());
    renderer.render(given.apply(editions.get(next)), out);
  }
}
