package care.imprint.publish;

import care.imprint.edition.Edition;
import care.imprint.problem.Location;
import care.imprint.problem.Problem;
import care.imprint.render.Asset;
import care.imprint.render.CollectionRenderer;
import care.imprint.render.RenderException;
import care.imprint.value.Binary;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * Lists the titles of a clinic's editions. It has its faults for the titles “no list” and “trap”.
 */
final class TitleList implements CollectionRenderer {
  private final String version;
  private final AtomicInteger renderings = new AtomicInteger();

  TitleList(String version) {
    this.version = version;
  }

  int renderings() {
    return renderings.get();
  }

  @Override
  public String format() {
    return "list";
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public List<Asset> render(List<Edition> editions) {
    renderings.incrementAndGet();
    String titles = editions.stream().map(Edition::title).collect(Collectors.joining(", "));
    if (titles.contains("no list")) {
      throw new RenderException(
          List.of(Problem.of(PublishProblem.EDITION_BROKEN, Location.of("a.md"), "x", "no list")));
    }
    if (titles.contains("trap")) {
      throw new IllegalStateException("a trap");
    }
    Binary content = Binary.of((titles + " " + version).getBytes(StandardCharsets.UTF_8));
    return List.of(new Asset("index.list", "text/plain", content));
  }
}
