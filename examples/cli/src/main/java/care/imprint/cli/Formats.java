package care.imprint.cli;

import care.imprint.html.HtmlRenderer;
import care.imprint.pdf.PageSetup;
import care.imprint.pdf.PdfRenderer;
import care.imprint.render.Renderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Option;

/** The options that say in which formats editions are written. */
final class Formats {
  private static final List<String> KNOWN = List.of("html", "pdf");
  private static final List<String> PAPERS = List.of("letter", "a4", "legal", "a5");

  @Option(names = "--format", paramLabel = "html,pdf", split = ",")
  private List<String> formats = new ArrayList<>(KNOWN);

  @Option(names = "--paper", paramLabel = "letter|a4|legal|a5")
  private String paper = "letter";

  /**
   * The renderers asked for.
   *
   * @throws UsageException if a format or paper is not known
   */
  List<Renderer> renderers() {
    return formats.stream().distinct().map(this::renderer).toList();
  }

  private Renderer renderer(String format) {
    return switch (format) {
      case "html" -> HtmlRenderer.create();
      case "pdf" -> PdfRenderer.builder().page(page()).build();
      default -> throw new UsageException("usage.format", format, String.join(", ", KNOWN));
    };
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
