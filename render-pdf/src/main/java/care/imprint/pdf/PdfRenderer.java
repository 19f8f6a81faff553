package care.imprint.pdf;

import care.imprint.edition.Edition;
import care.imprint.pdf.internal.document.DocumentWriter;
import care.imprint.pdf.internal.document.Metadata;
import care.imprint.pdf.internal.layout.HandoutSetter;
import care.imprint.pdf.internal.layout.Page;
import care.imprint.pdf.internal.text.FontFaces;
import care.imprint.pdf.internal.text.Shaper;
import care.imprint.problem.Location;
import care.imprint.problem.Problem;
import care.imprint.render.RenderException;
import care.imprint.render.Renderer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Editions as handouts: tagged (PDF/UA-1), archival (PDF/A-2a), in the clinic's brand.
 *
 * <pre>{@code
 * PdfRenderer.builder().page(PageSetup.LETTER).build().render(edition, out);
 * }</pre>
 *
 * <p>Immutable and thread-safe; parsed fonts and their subsets are shared by all calls. The same
 * edition gives the same bytes: nothing comes from the clock or the machine.
 */
public final class PdfRenderer implements Renderer {
  private static final int ID_DIGITS = 32;

  private final PageSetup paper;
  private final FontFaces faces = new FontFaces();
  private final DocumentWriter writer = new DocumentWriter();

  private PdfRenderer(PageSetup paper) {
    this.paper = paper;
  }

  /** A renderer for US Letter. */
  public static PdfRenderer create() {
    return builder().build();
  }

  /** A builder with the usual settings. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public String format() {
    return "pdf";
  }

  @Override
  public String mediaType() {
    return "application/pdf";
  }

  @Override
  public String fileExtension() {
    return "pdf";
  }

  @Override
  public String version() {
    return "1-" + paper.name();
  }

  /**
   * Writes a handout.
   *
   * @throws IOException if the stream cannot be written
   * @throws RenderException if no font has a character of the edition
   */
  @Override
  public void render(Edition edition, OutputStream out) throws IOException {
    Shaper shaper = new Shaper();
    List<Page> pages = HandoutSetter.pages(edition, paper, faces, shaper);
    requireAllGlyphs(edition, shaper.missing());
    writer.write(pages, metadata(edition), out);
    out.flush();
  }

  private static void requireAllGlyphs(Edition edition, List<Integer> missing) {
    if (missing.isEmpty()) {
      return;
    }
    Location where = Location.of(edition.id().toString());
    throw new RenderException(
        missing.stream()
            .map(
                code ->
                    Problem.of(
                        PdfProblem.MISSING_GLYPH,
                        where,
                        Character.toString(code),
                        "U+%04X".formatted(code)))
            .toList());
  }

  private static Metadata metadata(Edition edition) {
    return new Metadata(
        edition.title(),
        edition.clinic().name(),
        edition.content().summary().orElse(""),
        edition.locale().toLanguageTag(),
        edition.content().dates().updated(),
        edition.fingerprint().value().substring(0, ID_DIGITS));
  }

  /** Builds a renderer. Not thread-safe. */
  public static final class Builder {
    private PageSetup paper = PageSetup.LETTER;

    private Builder() {}

    /** The paper; US Letter unless said. */
    public Builder page(PageSetup setup) {
      this.paper = setup;
      return this;
    }

    /** The renderer. */
    public PdfRenderer build() {
      return new PdfRenderer(paper);
    }
  }
}
