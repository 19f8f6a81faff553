package care.imprint.benchmarks.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The page put together by hand. */
final class Appending implements PageEngine {
  private static final int USUAL_LENGTH = 65_536;

  private final PageParts page;

  Appending(PageParts page) {
    this.page = page;
  }

  @Override
  public void write(OutputStream out) throws IOException {
    StringBuilder html = new StringBuilder(USUAL_LENGTH);
    for (PageParts.Hole hole : page.holes()) {
      html.append(hole.before());
      Entities.encode(hole.value(), html);
    }
    html.append(page.tail());
    out.write(html.toString().getBytes(StandardCharsets.UTF_8));
  }
}
