package care.imprint.pdf.internal.document;

import care.imprint.pdf.internal.flate.Zlib;
import care.imprint.pdf.internal.layout.Bookmark;
import care.imprint.pdf.internal.layout.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Writes pages as a tagged, archival PDF file (PDF/UA-1 and PDF/A-2a). Thread-safe: each call keeps
 * its state to itself; font subsets and packed pictures are shared.
 */
public final class DocumentWriter {
  private static final byte[] SRGB = profile();

  private final FontSubsets subsets = new FontSubsets();
  private final PackedRasters rasters = new PackedRasters();

  /** A writer that has no fonts and pictures ready yet. */
  public DocumentWriter() {}

  /**
   * Writes a document.
   *
   * @throws IOException if the stream cannot be written
   */
  public void write(List<Page> pages, Metadata metadata, OutputStream out) throws IOException {
    new Session(pages, metadata).write(out);
  }

  private static byte[] profile() {
    try (InputStream in = DocumentWriter.class.getResourceAsStream("srgb.icc")) {
      return Zlib.pack(Objects.requireNonNull(in, "srgb.icc").readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The state of one document. */
  private final class Session {
    private final PdfFile file = new PdfFile();
    private final StructureTree structure = new StructureTree(file);
    private final ImageTable images = new ImageTable(file, rasters);
    private final Map<String, String> anchors = new HashMap<>();
    private final List<Outline.Entry> outline = new ArrayList<>();
    private final List<Page> pages;
    private final Metadata metadata;
    private final FontTable fonts;

    Session(List<Page> pages, Metadata metadata) {
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
      structure.write();
      file.set(tree, "<</Type/Pages/Kids[%s]/Count %s>>".formatted(kids, pages.size()));
      file.set(
          resources,
          "<</ProcSet[/PDF/Text/ImageC]/Font<<%s>>%s>>"
              .formatted(fonts.write(file, subsets), images.resources()));
      file.write(out, catalog(tree), metadata.id());
    }

    private void targets(Page page, int number) {
      for (Page.Target target : page.targets()) {
        String destination =
            "[%s 0 R/XYZ 0 %s null]"
                .formatted(number, Syntax.number(page.height() - Math.max(0, target.y() - 12)));
        target.anchors().forEach(anchor -> anchors.put(anchor, destination));
        for (Bookmark bookmark : target.bookmarks()) {
          outline.add(new Outline.Entry(bookmark.level(), bookmark.title(), destination));
        }
      }
    }

    private void page(Page page, int number, int tree, int resources) {
      PageWriter writer = new PageWriter(page, number, fonts, images, structure);
      String content = writer.write();
      int stream = file.addStream("", content.getBytes(StandardCharsets.ISO_8859_1));
      int parentKey = structure.nextParent();
      structure.page(parentKey, writer.owners());
      StringBuilder annotations = new StringBuilder();
      for (LinkAreas.Area area : writer.links()) {
        if (leads(area)) {
          annotations.append(annotation(area, number)).append(" 0 R ");
        }
      }
      file.set(
          number,
          "<</Type/Page/Parent %s 0 R/MediaBox[0 0 %s %s]/Resources %s 0 R/Contents %s 0 R/StructParents %s/Tabs/S/Annots[%s]>>"
              .formatted(
                  tree,
                  Syntax.number(page.width()),
                  Syntax.number(page.height()),
                  resources,
                  stream,
                  parentKey,
                  annotations));
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
              : "/A<</S/URI/URI%s>>".formatted(Syntax.ascii(area.target()));
      StringBuilder box = new StringBuilder();
      Syntax.numbers(box, area.box());
      int number =
          file.add(
              "<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[%s]/Contents%s/StructParent %s%s>>"
                  .formatted(
                      box.toString().trim(),
                      Syntax.text(inside ? said(area) : area.target()),
                      key,
                      action));
      structure.annotation(area.element(), page, number, key);
      return number;
    }

    private static String said(LinkAreas.Area area) {
      return area.element().attributes().alt().orElseGet(area::words);
    }

    private int catalog(int tree) {
      int profile = file.addPacked("/N 3", SRGB);
      int packet = file.addRaw("/Type/Metadata/Subtype/XML", Xmp.of(metadata));
      String outlines =
          outline.isEmpty() ? "" : "/Outlines %s 0 R".formatted(new Outline(file).write(outline));
      return file.add(
          "<</Type/Catalog/Pages %s 0 R/StructTreeRoot %s 0 R/MarkInfo<</Marked true>>/Lang%s/Metadata %s 0 R/ViewerPreferences<</DisplayDocTitle true>>/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)/DestOutputProfile %s 0 R>>]%s>>"
              .formatted(
                  tree,
                  structure.root(),
                  Syntax.ascii(metadata.language()),
                  packet,
                  profile,
                  outlines));
    }
  }
}
