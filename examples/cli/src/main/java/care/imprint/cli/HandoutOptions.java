package care.imprint.cli;

import care.imprint.pdf.HandoutPart;
import care.imprint.pdf.HandoutPreview;
import care.imprint.pdf.Inks;
import care.imprint.pdf.OutputIntent;
import care.imprint.pdf.PageSetup;
import care.imprint.pdf.PdfBook;
import care.imprint.pdf.PdfRenderer;
import care.imprint.pdf.PdfStandard;
import care.imprint.pdf.Press;
import care.imprint.pdf.PressMark;
import care.imprint.pdf.PrintContrast;
import care.imprint.render.CollectionRenderer;
import care.imprint.render.Renderer;
import care.imprint.value.Binary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what handouts look like and how they go to the press. */
final class HandoutOptions {
  private static final Choice<PageSetup> PAPERS =
      Choice.<PageSetup>of("--paper")
          .with("letter", PageSetup.LETTER)
          .with("a4", PageSetup.A4)
          .with("legal", PageSetup.LEGAL)
          .with("a5", PageSetup.A5)
          .with("half-letter", PageSetup.HALF_LETTER);

  private static final Choice<Inks> COLORS =
      Choice.<Inks>of("--color")
          .with("rgb", Inks.RGB)
          .with("grey", Inks.GREY)
          .with("cmyk", Inks.CMYK);

  private static final Choice<PressMark> MARKS =
      Choice.<PressMark>of("--marks").with("crop", PressMark.CROP).with("fold", PressMark.FOLD);

  private static final Choice<HandoutPart> PARTS =
      Choice.<HandoutPart>of("--part")
          .with("whole", HandoutPart.WHOLE)
          .with("takeaways", HandoutPart.TAKEAWAYS)
          .with("faq", HandoutPart.QUESTIONS);

  private static final Choice<PdfStandard> STANDARDS =
      Choice.<PdfStandard>of("--standard")
          .with("ua-1", PdfStandard.UA_1)
          .with("ua-2", PdfStandard.UA_2);

  @Option(names = "--paper", paramLabel = "PAPER", split = ",")
  private List<String> papers = new ArrayList<>(List.of("letter"));

  @Option(names = "--large-print")
  private boolean largePrint;

  @Option(names = "--part", paramLabel = "whole|takeaways|faq")
  private String part = "whole";

  @Option(names = "--link-notes")
  private boolean linkNotes;

  @Option(names = "--combined")
  private boolean combined;

  @Option(names = "--standard", paramLabel = "ua-1|ua-2")
  private String standard = "ua-1";

  @Option(names = "--color", paramLabel = "rgb|grey|cmyk")
  private @Nullable String color;

  @Option(names = "--grey")
  private boolean grey;

  @Option(names = "--output-intent", paramLabel = "FILE")
  private @Nullable Path intent;

  @Option(names = "--bleed", paramLabel = "LENGTH")
  private String bleed = "";

  @Option(names = "--marks", paramLabel = "crop,fold", split = ",")
  private List<String> marks = new ArrayList<>();

  @Option(names = "--booklet")
  private boolean booklet;

  @Option(names = "--thumbnails")
  private boolean thumbnails;

  @Option(names = "--contact-sheet")
  private boolean contactSheet;

  /**
   * The renderers asked for: one for each paper.
   *
   * @throws UsageException if a value is not known, or does not go with another
   */
  List<PdfRenderer> renderers() {
    Press press = press();
    requireNoPress(press);
    HandoutPart shown = PARTS.get(part);
    return papers.stream()
        .map(PAPERS::get)
        .distinct()
        .map(paper -> renderer(paper, shown, press))
        .toList();
  }

  /** What goes to a press in four inks or as a booklet is PDF 1.7. */
  private void requireNoPress(Press press) {
    if (STANDARDS.get(standard) == PdfStandard.UA_2) {
      if (press.inks() == Inks.CMYK) {
        throw new UsageException("usage.together", "--standard ua-2", "--color cmyk");
      }
      if (press.booklet()) {
        throw new UsageException("usage.together", "--standard ua-2", "--booklet");
      }
    }
  }

  /** What tells of colours that cannot be read once they are printed this way. */
  PrintContrast contrast() {
    return PrintContrast.of(press());
  }

  /** Whether there is a handout that is named after its guide alone. */
  boolean arePlain() {
    return renderers().stream().anyMatch(renderer -> renderer.fileExtension().equals("pdf"));
  }

  /** The pictures of handouts asked for. */
  List<Renderer> previews() {
    List<Renderer> previews = new ArrayList<>();
    for (PdfRenderer renderer : renderers()) {
      if (thumbnails) {
        previews.add(HandoutPreview.thumbnail(renderer));
      }
      if (contactSheet) {
        previews.add(HandoutPreview.contactSheet(renderer));
      }
    }
    return previews;
  }

  /** What binds a clinic's guides together, where it is asked for. */
  List<CollectionRenderer> books() {
    return combined
        ? renderers().stream().<CollectionRenderer>map(PdfBook::of).toList()
        : List.of();
  }

  private PdfRenderer renderer(PageSetup paper, HandoutPart shown, Press press) {
    PdfRenderer.Builder builder =
        PdfRenderer.builder()
            .page(paper)
            .part(shown)
            .largePrint(largePrint)
            .linkNotes(linkNotes)
            .standard(STANDARDS.get(standard))
            .press(press);
    String name = variant(PAPERS.name(paper), PARTS.name(shown));
    return (name.isEmpty() ? builder : builder.variant(name)).build();
  }

  /** What is not as usual; the paper alone, if it is the first that is asked for, is. */
  private String variant(String paper, String shown) {
    List<String> said = new ArrayList<>();
    add(said, !paper.equals("letter"), paper);
    add(said, largePrint, "large-print");
    add(said, !shown.equals("whole"), shown);
    add(said, linkNotes, "links");
    add(said, STANDARDS.get(standard) != PdfStandard.UA_1, standard);
    add(said, inks() != Inks.RGB, COLORS.name(inks()));
    add(said, !bleed.isEmpty(), "bleed-" + bleed.replace('.', '-'));
    marks.stream().map(MARKS::get).distinct().map(MARKS::name).forEach(said::add);
    add(said, booklet, "booklet");
    boolean isUsual =
        said.equals(List.of(paper)) && PAPERS.get(papers.get(0)).equals(PAPERS.get(paper));
    return isUsual ? "" : String.join("-", said);
  }

  private static void add(List<String> said, boolean unusual, String word) {
    if (unusual) {
      said.add(word);
    }
  }

  private Press press() {
    Press press =
        Press.NONE
            .inks(inks())
            .bleed(Lengths.points("--bleed", bleed))
            .marks(marks.stream().map(MARKS::get).toArray(PressMark[]::new))
            .booklet(booklet);
    return intent == null ? press : press.intent(intent(intent));
  }

  private Inks inks() {
    if (grey && color != null && COLORS.get(color) != Inks.GREY) {
      throw new UsageException("usage.together", "--grey", "--color " + color);
    }
    Inks usual = intent == null ? Inks.RGB : Inks.CMYK;
    Inks inks = grey ? Inks.GREY : color == null ? usual : COLORS.get(color);
    if (intent != null && inks != Inks.CMYK) {
      throw new UsageException("usage.together", "--output-intent", grey ? "--grey" : "--color");
    }
    return inks;
  }

  private static OutputIntent intent(Path file) {
    try {
      return OutputIntent.of(Binary.of(Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new UsageException("usage.unreadable", "--output-intent", file);
    } catch (IllegalArgumentException e) {
      throw new UsageException("usage.profile", "--output-intent", file);
    }
  }
}
