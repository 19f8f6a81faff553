package care.imprint.pdf;

import care.imprint.article.NoticePlacement;
import care.imprint.edition.Edition;
import care.imprint.pdf.internal.document.DocumentWriter;
import care.imprint.pdf.internal.document.Metadata;
import care.imprint.pdf.internal.layout.BookSetter;
import care.imprint.pdf.internal.layout.BookWords;
import care.imprint.pdf.internal.layout.HandoutForm;
import care.imprint.pdf.internal.layout.HandoutSetter;
import care.imprint.pdf.internal.layout.Imposition;
import care.imprint.pdf.internal.layout.KnownParts;
import care.imprint.pdf.internal.layout.Links;
import care.imprint.pdf.internal.layout.Page;
import care.imprint.pdf.internal.layout.PressSheet;
import care.imprint.pdf.internal.proof.PdfProver;
import care.imprint.pdf.internal.text.ColorRole;
import care.imprint.pdf.internal.text.FontFaces;
import care.imprint.pdf.internal.text.Shaper;
import care.imprint.problem.Location;
import care.imprint.problem.Problem;
import care.imprint.render.NoticeText;
import care.imprint.render.Prover;
import care.imprint.render.RenderException;
import care.imprint.render.Renderer;
import care.imprint.value.Color;
import care.imprint.value.Slug;
import com.google.common.base.Preconditions;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Editions as handouts: tagged (PDF/UA-1), archival (PDF/A-2a), in the clinic's brand; as PDF 2.0
 * where {@link PdfStandard} says so.
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

  private final Optional<Slug> variant;
  private final HandoutForm form;
  private final FontFaces faces = new FontFaces();
  private final KnownParts known = new KnownParts();
  private final PdfStandard standard;
  private final Press press;
  private final PressSheet sheet;
  private final DocumentWriter writer;

  private PdfRenderer(Optional<Slug> variant, HandoutForm form, PdfStandard standard, Press press) {
    this.variant = variant;
    this.standard = standard;
    this.form = form;
    this.press = press;
    this.sheet = new PressSheet(press);
    this.writer = new DocumentWriter(standard, press);
  }

  /** A renderer for US Letter. */
  public static PdfRenderer create() {
    return builder().build();
  }

  /** A builder with the usual settings. */
  public static Builder builder() {
    return new Builder();
  }

  /** {@code pdf}, with the variant's name behind a hyphen where it has one. */
  @Override
  public String format() {
    return variant.map(name -> "pdf-" + name).orElse("pdf");
  }

  @Override
  public String mediaType() {
    return "application/pdf";
  }

  /** {@code pdf}, with the variant's name ahead of a dot where it has one. */
  @Override
  public String fileExtension() {
    return variant.map(name -> name + ".pdf").orElse("pdf");
  }

  @Override
  public String version() {
    String to = press.describe();
    String by = standard == PdfStandard.UA_1 ? "" : "-" + standard.name().toLowerCase(Locale.ROOT);
    return "11-" + form.describe() + by + (to.isEmpty() ? "" : "-" + to);
  }

  /** Reads handouts back and looks for each notice that belongs to the part they show. */
  @Override
  public Optional<Prover> prover() {
    return Optional.of(new PdfProver(this::shows, !press.booklet()));
  }

  /** A part of an edition has no illustration and so no notice that stands with one. */
  private boolean shows(NoticeText text) {
    return form.part() == HandoutPart.WHOLE
        || text.notice().placement() != NoticePlacement.ILLUSTRATION;
  }

  /**
   * Writes a handout.
   *
   * @throws IOException if the stream cannot be written
   * @throws RenderException if no font has a character of the edition, or the edition has nothing
   *     of the part that was asked for
   */
  @Override
  public void render(Edition edition, OutputStream out) throws IOException {
    requirePart(edition);
    Shaper shaper = faces.shaper(edition.locale(), HandoutSetter.typefaces(edition));
    List<Page> pages = HandoutSetter.pages(edition, form, faces, known, shaper);
    write(pages, shaper, List.of(edition), Links.of(edition), metadata(edition), out);
    out.flush();
  }

  /** The pages of several editions as one book. */
  List<Page> pages(List<Edition> editions, BookWords words, Shaper shaper) {
    return BookSetter.pages(editions, words, form, faces, shaper);
  }

  /** Writes pages that show these editions, which have one brand. */
  void write(
      List<Page> pages,
      Shaper shaper,
      List<Edition> editions,
      Links links,
      Metadata metadata,
      OutputStream out)
      throws IOException {
    requireAllGlyphs(editions, shaper.missing());
    List<Page> sides = press.booklet() ? Imposition.booklet(pages) : pages;
    Map<ColorRole, Color> brand = ColorRole.colors(editions.get(0).brand().palette());
    writer.write(sides.stream().map(sheet::of).toList(), brand, links, metadata, out);
  }

  /** Whether an edition has what the handout shows. */
  boolean has(Edition edition) {
    return form.part() == HandoutPart.WHOLE || !HandoutSetter.part(edition, form.part()).isEmpty();
  }

  private void requirePart(Edition edition) {
    if (has(edition)) {
      return;
    }
    PdfProblem code =
        form.part() == HandoutPart.TAKEAWAYS ? PdfProblem.NO_TAKEAWAYS : PdfProblem.NO_QUESTIONS;
    throw new RenderException(List.of(Problem.of(code, Location.of(edition.id().toString()))));
  }

  private static void requireAllGlyphs(List<Edition> editions, List<Integer> missing) {
    if (!missing.isEmpty()) {
      throw new RenderException(
          editions.stream()
              .flatMap(edition -> MissingGlyphs.of(edition, missing).stream())
              .toList());
    }
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
    private Optional<Slug> variant = Optional.empty();
    private PageSetup paper = PageSetup.LETTER;
    private HandoutPart part = HandoutPart.WHOLE;
    private boolean largePrint;
    private boolean linkNotes;
    private boolean webCode = true;
    private PdfStandard standard = PdfStandard.UA_1;
    private Press press = Press.NONE;

    private Builder() {}

    /**
     * What tells these handouts from others of the same guide, in file names and as a format: the
     * variant {@code large-print} is the format {@code pdf-large-print}.
     *
     * @throws IllegalArgumentException if the name is not a slug
     */
    public Builder variant(String name) {
      this.variant = Optional.of(Slug.of(name));
      return this;
    }

    /** The paper; US Letter unless said. */
    public Builder page(PageSetup setup) {
      this.paper = setup;
      return this;
    }

    /** How much of the edition is shown; the whole unless said. */
    public Builder part(HandoutPart shown) {
      this.part = shown;
      return this;
    }

    /**
     * Whether all text has at least 18 points, in a layout for it: tables are told row by row, and
     * nothing is slanted or pale. Not so unless said.
     */
    public Builder largePrint(boolean large) {
      this.largePrint = large;
      return this;
    }

    /**
     * Whether links get letters, and their addresses are listed at the end, for readers of paper.
     * Not so unless said.
     */
    public Builder linkNotes(boolean listed) {
      this.linkNotes = listed;
      return this;
    }

    /**
     * Whether a code that cameras read leads to the page on the web, where the edition has an
     * address there. So unless said.
     */
    public Builder webCode(boolean shown) {
      this.webCode = shown;
      return this;
    }

    /** What the handout conforms to; {@link PdfStandard#UA_1} unless said. */
    public Builder standard(PdfStandard kept) {
      this.standard = kept;
      return this;
    }

    /** How the handout goes to the press; {@link Press#NONE} unless said. */
    public Builder press(Press way) {
      this.press = way;
      return this;
    }

    /**
     * The renderer.
     *
     * @throws IllegalStateException if a handout by {@link PdfStandard#UA_2} shall go to a press in
     *     four inks or as a booklet, which are not tagged or are PDF 1.7
     */
    public PdfRenderer build() {
      boolean plain = press.inks() != Inks.CMYK && !press.booklet();
      Preconditions.checkState(
          standard == PdfStandard.UA_1 || plain, "A press gets no PDF 2.0: %s", press.describe());
      HandoutForm form = new HandoutForm(paper, part, largePrint, linkNotes, webCode);
      return new PdfRenderer(variant, form, standard, press);
    }
  }
}
