package care.imprint.pdf.internal.document;

import care.imprint.image.Drawing;
import care.imprint.image.Raster;
import care.imprint.pdf.internal.flate.Zlib;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

/**
 * The pictures of one page or document. Their names are made of what they show, so that the content
 * of a page does not depend on what other pages show.
 */
final class ImageTable {
  private final PackedImages packed;
  private final Zlib zlib;
  private final Map<String, PackedRaster> rasters = new LinkedHashMap<>();
  private final Map<String, PackedDrawing> drawings = new LinkedHashMap<>();

  ImageTable(PackedImages packed, Zlib zlib) {
    this.packed = packed;
    this.zlib = zlib;
  }

  /** The resource name of a raster, added where it is new. */
  String name(Raster raster) {
    String name = Syntax.name('I', raster.png().sha256());
    rasters.computeIfAbsent(name, key -> packed.of(raster));
    return name;
  }

  /** The resource name of a drawing, added where it is new. */
  String name(Drawing drawing) {
    PackedDrawing form = packed.of(drawing, zlib);
    drawings.put(form.name(), form);
    return form.name();
  }

  /** Adds the pictures of a page. */
  void add(ImageTable page) {
    rasters.putAll(page.rasters);
    drawings.putAll(page.drawings);
  }

  /** Adds the pictures to a file and gives the entries of the resource dictionary. */
  String write(PdfFile file, int resources, String otherForms) {
    ByteText out = new ByteText().append("/XObject<<").append(otherForms);
    rasters.forEach((name, raster) -> entry(out, name, write(file, raster)));
    drawings.forEach((name, drawing) -> entry(out, name, write(file, drawing, resources)));
    return out.append(">>").append(opacities()).toString();
  }

  private static void entry(ByteText out, String name, int number) {
    out.append('/').append(name).append(' ').append(number).append(" 0 R");
  }

  private static int write(PdfFile file, PackedRaster raster) {
    String mask = raster.mask().map(seen -> "/SMask " + write(file, seen) + " 0 R").orElse("");
    return file.addPacked(raster.entries() + mask, raster.packed());
  }

  private static int write(PdfFile file, PackedDrawing drawing, int resources) {
    return file.addPacked(
        drawing.entries() + "/Resources " + resources + " 0 R", drawing.content());
  }

  private String opacities() {
    TreeSet<Integer> used = new TreeSet<>();
    drawings.values().forEach(drawing -> used.addAll(drawing.opacities()));
    ByteText out = new ByteText().append("/ExtGState<<");
    for (int percent : used) {
      String share = Syntax.number(percent / 100.0);
      out.append("/G").append(percent).append("<</ca ").append(share);
      out.append("/CA ").append(share).append(">>");
    }
    return out.append(">>").toString();
  }
}
