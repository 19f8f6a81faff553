package care.imprint.pdf.internal.document;

import care.imprint.pdf.Press;
import care.imprint.pdf.internal.flate.Zlib;
import care.imprint.pdf.internal.layout.Bookmark;
import care.imprint.pdf.internal.layout.Page;
import care.imprint.pdf.internal.text.WritingDirection;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Writes pages as a tagged, archival PDF file (PDF/UA-1 and PDF/A-2a), or as its {@link Claims}
 * say. Thread-safe: each call keeps its state to itself; font subsets and packed pictures are
 * shared.
 */
public final class DocumentWriter {
  private final FontSubsets subsets = new FontSubsets();
  private final PackedRasters rasters;
  private final PackedContents contents = new PackedContents();

  /** Compressors that no call is using; their tables are too large to be made for each file. */
  private final Queue<Zlib> idle = new ConcurrentLinkedQueue<>();

  private final OutputIntents intents;
  private final Claims claims;

  /** A writer for a press; it has no fonts and pictures ready yet. */
  public DocumentWriter(Press press) {
    this.rasters = new PackedRasters(new InkWriter(press));
    this.intents = new OutputIntents(press);
    this.claims = Claims.of(press);
  }

  /**
   * Writes a document.
   *
   * @throws IOException if the stream cannot be written
   */
  public void write(List<Page> pages, Metadata metadata, OutputStream out) throws IOException {
    Zlib zlib = Optional.ofNullable(idle.poll()).orElseGet(Zlib::new);
    new Session(pages, metadata, zlib).write(out);
    idle.add(zlib);
  }

  /** The state of one document. */
  private final class Session {
    private final PdfFile file;
    private final StructureTree structure;
    private final ImageTable images;
    private final ColorTable colors;
    private final Map<String, String> anchors = new HashMap<>();
    private final List<Outline.Entry> outline = new ArrayList<>();
    private final List<Page> pages;
    private final Metadata metadata;
    private final FontTable fonts;

    Session(List<Page> pages, Metadata metadata, Zlib zlib) {
      this.file = new PdfFile(zlib);
      this.structure = new StructureTree(file);
      this.images = new ImageTable(file, rasters);
      this.colors = new ColorTable(images.inks());
      this.pages = pages;
      this.metadata = metadata;
      this.fonts = new FontTable(pages);
    }

    void write(OutputStream out) throws IOException {
      int tree = file.reserve();
      int resources = file.reserve();
      List<Integer> numbers = pages.stream().map(page -> file.reserve()).toList();
      for (int i = 0; i < pages.size(); i++) {
        targets(pages.get(i), numbers.get(i));
      }
      StringBuilder kids = new StringBuilder();
      for (int i = 0; i < pages.size(); i++) {
        page(pages.get(i), numbers.get(i), tree, resources);
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
              .formatted(fonts.write(file, subsets), colors.resources(), images.resources()));
      file.write(out, catalog(tree), metadata.id());
    }

    private void targets(Page page, int number) {
      for (Page.Target target : page.targets()) {
        double top = page.height() - Math.max(0, target.y() - 12);
        String destination = "[" + number + " 0 R/XYZ 0 " + Syntax.number(top) + " null]";
        target.anchors().forEach(anchor -> anchors.put(anchor, destination));
        for (Bookmark bookmark : target.bookmarks()) {
          outline.add(new Outline.Entry(bookmark.level(), bookmark.title(), destination));
        }
      }
    }

    private void page(Page page, int number, int tree, int resources) {
      PageWriter writer =
          new PageWriter(page, number, fonts, images, colors, structure, claims.tagged());
      int decoration = file.addStream(writer.writeDecoration());
      int rest = file.addShared(writer.writeRest(), contents);
      String tagged = claims.tagged() ? structured(writer) : "";
      String annotations = claims.linked() ? annotations(writer.links(), number) : "";
      file.set(
          number,
          "<</Type/Page/Parent %s 0 R/MediaBox%s%s/Resources %s 0 R/Contents[%s 0 R %s 0 R]%s%s>>"
              .formatted(
                  tree,
                  box(page, 0),
                  boxes(page),
                  resources,
                  decoration,
                  rest,
                  tagged,
                  annotations.isEmpty() ? "" : "/Annots[" + annotations + "]"));
    }

    private String structured(PageWriter writer) {
      int parentKey = structure.nextParent();
      structure.page(parentKey, writer.owners());
      return "/StructParents " + parentKey + "/Tabs/S";
    }

    private String annotations(List<LinkAreas.Area> areas, int page) {
      StringBuilder annotations = new StringBuilder();
      for (LinkAreas.Area area : areas) {
        if (leads(area)) {
          annotations.append(annotation(area, page)).append(" 0 R ");
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
      StringBuilder box = new StringBuilder("[");
      Syntax.numbers(box, inset, inset, page.width() - inset, page.height() - inset);
      return box.toString().trim() + "]";
    }

    private boolean leads(LinkAreas.Area area) {
      return !area.target().startsWith("#") || anchors.containsKey(area.target().substring(1));
    }

    private int annotation(LinkAreas.Area area, int page) {
      int key = structure.nextParent();
      boolean inside = area.target().startsWith("#");
      String action =
          inside
              ? "/Dest" + anchors.get(area.target().substring(1))
              : "/A<</S/URI/URI" + Syntax.ascii(area.target()) + ">>";
      StringBuilder body = new StringBuilder("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[");
      Syntax.numbers(body, area.box());
      body.append("]/Contents").append(Syntax.text(inside ? said(area) : area.target()));
      body.append("/StructParent ").append(key).append(action).append(">>");
      int number = file.add(body.toString());
      structure.annotation(area.element(), page, number, key);
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
