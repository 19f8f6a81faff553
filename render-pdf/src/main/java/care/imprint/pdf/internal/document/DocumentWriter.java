package care.imprint.pdf.internal.document;

import care.imprint.pdf.PdfStandard;
import care.imprint.pdf.Press;
import care.imprint.pdf.internal.document.Destinations.Destination;
import care.imprint.pdf.internal.document.WrittenPages.Written;
import care.imprint.pdf.internal.flate.Zlib;
import care.imprint.pdf.internal.layout.Bookmark;
import care.imprint.pdf.internal.layout.Links;
import care.imprint.pdf.internal.layout.Page;
import care.imprint.pdf.internal.layout.Paint;
import care.imprint.pdf.internal.text.ColorRole;
import care.imprint.value.Color;
import care.imprint.value.WritingDirection;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Writes pages as a tagged, archival PDF file, or as its {@link Claims} say. Thread-safe: each call
 * keeps its state to itself; font subsets and packed pictures are shared.
 */
public final class DocumentWriter {
  private final FontSubsets subsets = new FontSubsets();
  private final PackedImages packed;
  private final InkWriter inks;
  private final PackedContents contents = new PackedContents();
  private final WrittenPages written = new WrittenPages();

  /** Files that no call is using; their tables are too large to be made for each document. */
  private final Queue<PdfFile> idle = new ConcurrentLinkedQueue<>();

  private final OutputIntents intents;
  private final Claims claims;

  /** A writer by a standard and for a press; it has no fonts and pictures ready yet. */
  public DocumentWriter(PdfStandard standard, Press press) {
    this.inks = new InkWriter(press);
    this.packed = new PackedImages(inks);
    this.intents = new OutputIntents(press);
    this.claims = Claims.of(standard, press);
  }

  /**
   * Writes a document.
   *
   * @param brand the colours that take the roles of type and grounds
   * @param links where links lead
   * @throws IOException if the stream cannot be written
   */
  public void write(
      List<Page> pages,
      Map<ColorRole, Color> brand,
      Links links,
      Metadata metadata,
      OutputStream out)
      throws IOException {
    PdfFile file = Optional.ofNullable(idle.poll()).orElseGet(PdfFile::new);
    file.begin(claims.isModern() ? "2.0" : "1.7");
    new Session(pages, brand, links, metadata, file).write(out);
    idle.add(file);
  }

  /** The state of one document. */
  private final class Session {
    private final PdfFile file;
    private final StructureTree structure;
    private final ImageTable images;
    private final ColorTable colors;
    private final Destinations destinations;
    private final List<Outline.Entry> outline = new ArrayList<>();
    private final List<Page> pages;
    private final Metadata metadata;
    private final FontTable fonts = new FontTable();
    private final RunningForms forms;
    private final Zlib zlib;
    private final Map<ColorRole, Color> brand;
    private final Links links;

    Session(
        List<Page> pages,
        Map<ColorRole, Color> brand,
        Links links,
        Metadata metadata,
        PdfFile file) {
      this.zlib = file.zlib();
      this.brand = brand;
      this.links = links;
      this.file = file;
      this.forms = new RunningForms(file);
      this.structure = new StructureTree(file, claims.isModern());
      this.destinations = new Destinations(structure, claims.isModern());
      this.images = new ImageTable(packed, zlib);
      this.colors = new ColorTable(inks, brand);
      this.pages = pages;
      this.metadata = metadata;
    }

    void write(OutputStream out) throws IOException {
      int tree = file.reserve();
      int resources = file.reserve();
      List<Integer> numbers = pages.stream().map(page -> file.reserve()).toList();
      List<Optional<Written>> known = pages.stream().map(written::find).toList();
      for (int i = 0; i < pages.size(); i++) {
        targets(pages.get(i), numbers.get(i));
        glyphs(pages.get(i), known.get(i));
      }
      fonts.complete();
      forms.write(images, fonts, colors, contents, resources);
      StringBuilder kids = new StringBuilder();
      for (int i = 0; i < pages.size(); i++) {
        page(pages.get(i), known.get(i), numbers.get(i), tree, resources);
        kids.append(numbers.get(i)).append(" 0 R ");
      }
      if (claims.tagged()) {
        structure.write();
      } else {
        structure.leaveOut();
      }
      file.set(tree, "<</Type/Pages/Kids[%s]/Count %s>>".formatted(kids, pages.size()));
      file.set(
          resources,
          "<</ProcSet[/PDF/Text/ImageC]/Font<<%s>>%s%s>>"
              .formatted(
                  fonts.write(file, subsets),
                  colors.resources(),
                  images.write(file, resources, forms.resources())));
      file.write(out, catalog(tree), metadata.id());
    }

    private void targets(Page page, int number) {
      for (Page.Target target : page.targets()) {
        String leading = destinations.add(page, target, number).entries();
        for (Bookmark bookmark : target.bookmarks()) {
          outline.add(new Outline.Entry(bookmark.level(), bookmark.title(), leading));
        }
      }
    }

    private void glyphs(Page page, Optional<Written> known) {
      if (forms.add(page)) {
        fonts.add(page.running());
      }
      fonts.add(page.folio());
      known.ifPresentOrElse(shown -> fonts.add(shown.glyphs()), () -> fonts.add(page.content()));
    }

    private void page(Page page, Optional<Written> known, int number, int tree, int resources) {
      Written shown = known.orElseGet(() -> write(page));
      colors.add(shown.colors());
      images.add(shown.images());
      byte[] folio = writer(page, colors, images).write(page.folio());
      int running = file.addRaw("", forms.shown(page, folio));
      int content = file.addPacked("", shown.packed());
      String tagged = claims.tagged() ? structured(shown.content(), number) : "";
      String annotations = claims.linked() ? annotations(shown.content().links(), number) : "";
      StringBuilder body = new StringBuilder("<</Type/Page/Parent ").append(tree);
      body.append(" 0 R/MediaBox").append(box(page, 0)).append(boxes(page));
      body.append("/Resources ").append(resources).append(" 0 R/Contents[");
      body.append(running).append(" 0 R ").append(content).append(" 0 R]").append(tagged);
      if (!annotations.isEmpty()) {
        body.append("/Annots[").append(annotations).append(']');
      }
      file.set(number, body.append(">>"));
    }

    /** Writes what a page shows besides its running parts, and keeps it where it can. */
    private Written write(Page page) {
      int asked = fonts.asked();
      ColorTable roles = new ColorTable(inks, brand);
      ImageTable pictures = new ImageTable(packed, zlib);
      PageWriter writer = writer(page, roles, pictures);
      List<Paint> paints = page.content();
      Packed bytes = contents.of(writer.write(paints), zlib);
      Written made =
          new Written(bytes, writer.content(), GlyphTexts.of(paints), roles.used(), pictures);
      if (roles.isNamed() && fonts.asked() == asked) {
        written.put(page, made);
      }
      return made;
    }

    private PageWriter writer(Page page, ColorTable roles, ImageTable pictures) {
      return new PageWriter(page.height(), fonts, pictures, roles, true);
    }

    private String structured(PageContent content, int page) {
      int parentKey = structure.nextParent();
      structure.page(parentKey, page, content.owners());
      content.figures().forEach(structure::figure);
      return "/StructParents " + parentKey + "/Tabs/S";
    }

    private String annotations(List<LinkAreas.Area> areas, int page) {
      StringBuilder annotations = new StringBuilder();
      for (LinkAreas.Area area : areas) {
        String target = links.resolve(area.target());
        destinations
            .find(target)
            .map(destination -> annotation(area, target, destination, page))
            .ifPresent(annotation -> annotations.append(annotation).append(" 0 R "));
      }
      return annotations.toString();
    }

    /** Where the page is cut, and how far its grounds go over that. */
    private String boxes(Page page) {
      boolean blended = claims.press();
      return page.trim()
              .map(
                  trim ->
                      "/TrimBox%s/BleedBox%s"
                          .formatted(
                              box(page, trim.inset()), box(page, trim.inset() - trim.bleed())))
              .orElse(blended ? "/TrimBox" + box(page, 0) : "")
          + (blended ? "/Group<</Type/Group/S/Transparency/CS/DeviceCMYK>>" : "");
    }

    private static String box(Page page, double inset) {
      StringBuilder box = new StringBuilder("[");
      Syntax.numbers(box, inset, inset, page.width() - inset, page.height() - inset);
      return box.toString().trim() + "]";
    }

    private int annotation(LinkAreas.Area area, String target, Destination destination, int page) {
      int key = structure.nextParent();
      boolean inside = target.startsWith("#");
      StringBuilder body = new StringBuilder("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[");
      area.box().write(body);
      body.append("]/Contents").append(Syntax.text(inside ? said(area) : target));
      body.append("/StructParent ").append(key).append(destination.entries()).append(">>");
      int number = file.add(body);
      structure.annotation(area.element(), page, number, key);
      destination.element().ifPresent(met -> structure.refer(area.element(), met));
      return number;
    }

    private static String said(LinkAreas.Area area) {
      return area.element().attributes().alt().orElseGet(area::words);
    }

    private int catalog(int tree) {
      int packet = file.addRaw("/Type/Metadata/Subtype/XML", Xmp.of(metadata, claims));
      String outlines =
          outline.isEmpty() ? "" : "/Outlines %s 0 R".formatted(new Outline(file).write(outline));
      String tagged =
          claims.tagged()
              ? "/StructTreeRoot %s 0 R/MarkInfo<</Marked true>>".formatted(structure.root())
              : "";
      Locale locale = Locale.forLanguageTag(metadata.language());
      boolean turned = WritingDirection.of(locale).isRightToLeft();
      return file.add(
          "<</Type/Catalog/Pages %s 0 R%s/Lang%s/Metadata %s 0 R/ViewerPreferences<</DisplayDocTitle true%s>>/OutputIntents%s%s>>"
              .formatted(
                  tree,
                  tagged,
                  Syntax.ascii(metadata.language()),
                  packet,
                  turned ? "/Direction/R2L" : "",
                  intents.write(file),
                  outlines));
    }
  }
}
