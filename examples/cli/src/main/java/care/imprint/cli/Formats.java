package care.imprint.cli;

import care.imprint.html.HtmlRenderer;
import care.imprint.html.HtmlSite;
import care.imprint.pdf.PageSetup;
import care.imprint.pdf.PdfRenderer;
import care.imprint.publish.Publisher;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Option;

/** The options that say in which formats editions are written. */
final class Formats {
  private static final String PAGES = "html";
  private static final String HANDOUTS = "pdf";
  private static final String SITE = "site";
  private static final List<String> KNOWN = List.of(PAGES, HANDOUTS, SITE);
  private static final List<String> PAPERS = List.of("letter", "a4", "legal", "a5");

  @Option(names = "--format", paramLabel = "html,pdf,site", split = ",")
  private List<String> formats = new ArrayList<>(KNOWN);

  @Option(names = "--paper", paramLabel = "letter|a4|legal|a5")
  private String paper = "letter";

  /**
   * A publisher with the renderers asked for. A site needs its pages, so they come with it.
   *
   * @throws UsageException if a format or paper is not known
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
      publisher.renderer(PdfRenderer.builder().page(page()).build());
    }
    return publisher;
  }

  private HtmlSite site() {
    HtmlSite.Builder site = HtmlSite.builder();
    return (formats.contains(HANDOUTS) ? site.handouts() : site).build();
  }

  private PageSetup page() {
    return switch (paper.toLowerCase(Locale.ROOT)) {
      case "letter" -> PageSetup.LETTER;
      case "a4" -> PageSetup.A4;
      case "legal" -> PageSetup.LEGAL;
      case "a5" -> PageSetup.A5;
      default -> throw new UsageException("usage.paper", paper, String.join(", ", PAPERS));
    };
  }
}
