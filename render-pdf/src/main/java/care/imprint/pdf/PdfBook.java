package care.imprint.pdf;

import care.imprint.article.ArticleKind;
import care.imprint.edition.Edition;
import care.imprint.edition.Label;
import care.imprint.pdf.internal.document.Metadata;
import care.imprint.pdf.internal.layout.BookWords;
import care.imprint.pdf.internal.layout.Links;
import care.imprint.pdf.internal.layout.Page;
import care.imprint.pdf.internal.text.Shaper;
import care.imprint.render.Asset;
import care.imprint.render.CollectionRenderer;
import care.imprint.value.Binary;
import care.imprint.value.Languages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All guides of a clinic in one language bound together: a page of contents with page numbers and
 * links, then each guide from a new page on, first those that lead to others. One outline, one tree
 * of structure, page numbers that go through. Links from one guide to another stay inside.
 *
 * <pre>{@code
 * Publisher.builder().renderer(pdf).collection(PdfBook.of(pdf))
 * }</pre>
 *
 * <p>Immutable and thread-safe. A book that has all guides is made again when one of them changes.
 */
public final class PdfBook implements CollectionRenderer {
  private static final String NAME = "all-guides";
  private static final int ID_DIGITS = 32;
  private static final int BRIEF_DIGITS = 12;

  private final PdfRenderer renderer;

  private PdfBook(PdfRenderer renderer) {
    this.renderer = renderer;
  }

  /**
   * Books in the form of a renderer's handouts: its paper, its part, its press. Guides that have
   * nothing of the part are left out.
   */
  public static PdfBook of(PdfRenderer renderer) {
    return new PdfBook(renderer);
  }

  /** The renderer's format with {@code -book} behind it. */
  @Override
  public String format() {
    return renderer.format() + "-book";
  }

  @Override
  public String version() {
    return "1-" + renderer.version();
  }

  /** One file for each language: {@code en-CA/all-guides.pdf}. */
  @Override
  public List<Asset> render(List<Edition> editions) {
    Map<String, List<Edition>> byLanguage =
        editions.stream()
            .filter(renderer::has)
            .sorted(Comparator.comparing(PdfBook::isSpoke).thenComparing(Edition::title))
            .collect(
                Collectors.groupingBy(
                    edition -> edition.locale().toLanguageTag(),
                    TreeMap::new,
                    Collectors.toList()));
    List<Asset> files = new ArrayList<>();
    byLanguage.forEach((language, guides) -> files.add(book(language, guides)));
    return files;
  }

  private static boolean isSpoke(Edition edition) {
    return edition.content().kind() == ArticleKind.SPOKE;
  }

  private Asset book(String language, List<Edition> guides) {
    String path = language + "/" + NAME + "." + renderer.fileExtension();
    String digest = digest(guides);
    Edition first = guides.get(0);
    String version = first.wording().text(Label.VERSION, digest.substring(0, BRIEF_DIGITS));
    BookWords words = words(first.locale(), version);
    Shaper shaper = new Shaper(first.locale());
    List<Page> pages = renderer.pages(guides, words, shaper);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      renderer.write(pages, shaper, guides, Links.NONE, metadata(guides, words, digest), out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return new Asset(path, renderer.mediaType(), Binary.of(out.toByteArray()));
  }

  private static Metadata metadata(List<Edition> guides, BookWords words, String digest) {
    Edition first = guides.get(0);
    LocalDate updated =
        guides.stream()
            .map(edition -> edition.content().dates().updated())
            .max(Comparator.naturalOrder())
            .orElseThrow();
    String subject = guides.stream().map(Edition::title).collect(Collectors.joining("; "));
    return new Metadata(
        words.title(),
        first.clinic().name(),
        subject,
        first.locale().toLanguageTag(),
        updated,
        digest.substring(0, ID_DIGITS));
  }

  private static String digest(List<Edition> guides) {
    String all =
        guides.stream()
            .map(edition -> edition.fingerprint().value())
            .collect(Collectors.joining("\n"));
    return Binary.of(all.getBytes(StandardCharsets.US_ASCII)).sha256();
  }

  private static BookWords words(Locale locale, String version) {
    ResourceBundle bundle =
        ResourceBundle.getBundle("care.imprint.pdf.book", Languages.bundle(locale));
    return new BookWords(bundle.getString("title"), bundle.getString("contents"), version);
  }
}
