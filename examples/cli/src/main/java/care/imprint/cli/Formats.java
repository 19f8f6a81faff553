package care.imprint.cli;

import care.imprint.html.HtmlRenderer;
import care.imprint.html.HtmlSite;
import care.imprint.pdf.Press;
import care.imprint.pdf.PrintContrast;
import care.imprint.publish.Publisher;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say in which formats editions are written. */
final class Formats {
  private static final String PAGES = "html";
  private static final String HANDOUTS = "pdf";
  private static final String SITE = "site";
  private static final List<String> KNOWN = List.of(PAGES, HANDOUTS, SITE);

  @Option(names = "--format", paramLabel = "html,pdf,site", split = ",")
  private List<String> formats = new ArrayList<>(KNOWN);

  @Mixin private HandoutOptions handouts = new HandoutOptions();

  /**
   * A publisher with the renderers asked for. A site needs its pages, so they come with it.
   *
   * @throws UsageException if a format or a value of a handout's options is not known
   */
  Publisher.Builder publisher() {
    for (String format : formats) {
      if (!KNOWN.contains(format)) {
        throw new UsageException("usage.format", format, String.join(", ", KNOWN));
      }
    }
    Publisher.Builder publisher = Publisher.builder();
    if (formats.contains(SITE)) {
      publisher.renderer(HtmlRenderer.builder().site().build()).collection(site());
    } else if (formats.contains(PAGES)) {
      publisher.renderer(HtmlRenderer.create());
    }
    if (formats.contains(HANDOUTS)) {
      handouts.renderers().forEach(publisher::renderer);
      handouts.previews().forEach(publisher::renderer);
      handouts.books().forEach(publisher::collection);
    }
    return publisher;
  }

  /** What tells of colours that cannot be read on the handouts asked for. */
  PrintContrast contrast() {
    return formats.contains(HANDOUTS) ? handouts.contrast() : PrintContrast.of(Press.NONE);
  }

  private HtmlSite site() {
    HtmlSite.Builder site = HtmlSite.builder();
    return (formats.contains(HANDOUTS) && handouts.arePlain() ? site.handouts() : site).build();
  }
}
