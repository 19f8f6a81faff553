package care.imprint.pdf.internal.document;

import care.imprint.pdf.PdfStandard;
import care.imprint.pdf.Press;
import care.imprint.pdf.internal.document.Destinations.Destination;
import care.imprint.pdf.internal.layout.Bookmark;
import care.imprint.pdf.internal.layout.Element;
import care.imprint.pdf.internal.layout.Links;
import care.imprint.pdf.internal.layout.Page;
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
  private final StretchWriter.Shelves shelves;

  /** Files that no call is using; their tables are too large to be made for each document. */
  private final Queue<PdfFile> idle = new ConcurrentLinkedQueue<>();

  private final OutputIntents intents;
  private final Claims claims;
  private final Xmp xmp;

  /** A writer by a standard and for a press; it has no fonts and pictures ready yet. */
  public DocumentWriter(PdfStandard standard, Press press) {
    InkWriter inks = new InkWriter(press);
    this.shelves =
        new StretchWriter.Shelves(
            inks, new PackedImages(inks), new PackedContents(), new WrittenStretches());
    this.intents = new OutputIntents(press);
    this.claims = Claims.of(standard, press);
    this.xmp = new Xmp(claims);
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
    file.restart(claims.isModern() ? "2.0" : "1.7");
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
    private final StretchWriter writer;
    private final Links links;

    Session(
        List<Page> pages,
        Map<ColorRole, Color> brand,
        Links links,
        Metadata metadata,
        PdfFile file) {
      this.links = links;
      this.file = file;
      this.forms = new RunningForms(file);
      this.structure = new StructureTree(file, claims.isModern());
      this.destinations = new Destinations(structure, claims.isModern());
      this.images = new ImageTable(shelves.images(), file.zlib());
      this.colors = new ColorTable(shelves.inks(), brand);
      this.writer = new StretchWriter(shelves, fonts, brand, file.zlib());
      this.pages = pages;
      this.metadata = metadata;
    }

    void write(OutputStream out) throws IOException {
      int tree = file.reserve();
      int resources = file.reserve();
      List<Integer> numbers = pages.stream().map(page -> file.reserve()).toList();
      List<List<PageStretch>> contents = pages.stream().map(shelves.stretches()::of).toList();
      for (int i = 0; i < pages.size(); i++) {
        targets(pages.get(i), numbers.get(i));
        glyphs(pages.get(i), contents.get(i));
      }
      fonts.complete();
      forms.write(images, fonts, colors, resources);
      ByteText kids = new ByteText();
      for (int i = 0; i < pages.size(); i++) {
        page(pages.get(i), contents.get(i), numbers.get(i), tree, resources);
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

    private void glyphs(Page page, List<PageStretch> content) {
      if (forms.add(page)) {
        fonts.add(page.running());
      }
      fonts.add(page.folio());
      content.forEach(stretch -> fonts.add(stretch.glyphs()));
    }

    private void page(Page page, List<PageStretch> content, int number, int tree, int resources) {
      List<WrittenStretch> stretches =
          content.stream().map(stretch -> stretch.written(writer)).toList();
      ByteText body = new ByteText(1_024).append("<</Type/Page/Parent ").append(tree);
      body.append(" 0 R/MediaBox").append(box(page, 0)).append(boxes(page));
      body.append("/Resources ").append(resources).append(" 0 R/Contents[");
      body.append(running(page)).append(" 0 R ");
      for (WrittenStretch stretch : stretches) {
        colors.add(stretch.colors());
        images.add(stretch.images());
        body.append(file.addPacked("", stretch.packed())).append(" 0 R ");
      }
      body.append(']').append(claims.tagged() ? structured(stretches, number) : "");
      String annotations = claims.linked() ? annotations(stretches, number) : "";
      if (!annotations.isEmpty()) {
        body.append("/Annots[").append(annotations).append(']');
      }
      file.set(number, body.append(">>"));
    }

    /** Adds what a page shows besides its stretches. */
    private int running(Page page) {
      PageWriter folio = new PageWriter(page.height(), fonts, images, colors);
      return file.addRaw("", forms.shown(page, folio.write(MarkedRun.of(page.folio()), 0)));
    }

    private String structured(List<WrittenStretch> stretches, int page) {
      int parentKey = structure.nextParent();
      List<Element> owners = new ArrayList<>();
      stretches.forEach(stretch -> owners.addAll(stretch.owners()));
      structure.page(parentKey, page, owners);
      stretches.forEach(stretch -> stretch.figures().forEach(structure::figure));
      return "/StructParents " + parentKey + "/Tabs/S";
    }

    private String annotations(List<WrittenStretch> stretches, int page) {
      ByteText annotations = new ByteText();
      for (WrittenStretch stretch : stretches) {
        for (LinkAreas.Area area : stretch.links()) {
          String target = links.resolve(area.target());
          destinations
              .find(target)
              .map(destination -> annotation(area, target, destination, page))
              .ifPresent(annotation -> annotations.append(annotation).append(" 0 R "));
        }
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
      ByteText box = new ByteText().append("[");
      Syntax.numbers(box, inset, inset, page.width() - inset, page.height() - inset);
      return box.toString().trim() + "]";
    }

    private int annotation(LinkAreas.Area area, String target, Destination destination, int page) {
      int key = structure.nextParent();
      boolean inside = target.startsWith("#");
      ByteText body = new ByteText().append("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[");
      area.box().write(body);
      Syntax.text(body.append("]/Contents"), inside ? said(area) : target);
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
      int packet = file.addRaw("/Type/Metadata/Subtype/XML", xmp.packet(metadata));
      String outlines =
          outline.isEmpty() ? "" : "/Outlines " + new Outline(file).write(outline) + " 0 R";
      String tagged =
          claims.tagged()
              ? "/StructTreeRoot " + structure.root() + " 0 R/MarkInfo<</Marked true>>"
              : "";
      Locale locale = Locale.forLanguageTag(metadata.language());
      boolean turned = WritingDirection.of(locale).isRightToLeft();
      return file.add(
          "<</Type/Catalog/Pages "
              + tree
              + " 0 R"
              + tagged
              + "/Lang"
              + Syntax.ascii(metadata.language())
              + "/Metadata "
              + packet
              + " 0 R/ViewerPreferences<</DisplayDocTitle true"
              + (turned ? "/Direction/R2L" : "")
              + ">>/OutputIntents"
              + intents.write(file)
              + outlines
              + ">>");
    }
  }
}
