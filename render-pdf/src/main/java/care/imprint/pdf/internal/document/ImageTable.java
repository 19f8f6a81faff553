package care.imprint.pdf.internal.document;

import care.imprint.image.Raster;
import care.imprint.value.Binary;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

/** The rasters and the opacities of one document. */
final class ImageTable {
  private final PdfFile file;
  private final PackedRasters packed;
  private final Map<Binary, Integer> rasters = new LinkedHashMap<>();
  private final TreeSet<Integer> opacities = new TreeSet<>();

  ImageTable(PdfFile file, PackedRasters packed) {
    this.file = file;
    this.packed = packed;
  }

  /** Writes colours as this document has them. */
  InkWriter inks() {
    return packed.inks();
  }

  /** The resource name of a raster, added where it is new. */
  String name(Raster raster) {
    return "I" + rasters.computeIfAbsent(raster.png(), png -> add(raster));
  }

  /** The resource name of an opacity. */
  String opacity(double share) {
    int percent = (int) Math.round(share * 100);
    opacities.add(percent);
    return "G" + percent;
  }

  /** The entries of the resource dictionary. */
  String resources() {
    StringBuilder out = new StringBuilder("/XObject<<");
    rasters.values().forEach(number -> out.append("/I%s %s 0 R".formatted(number, number)));
    out.append(">>/ExtGState<<");
    for (int percent : opacities) {
      String share = Syntax.number(percent / 100.0);
      out.append("/G%s<</ca %s/CA %s>>".formatted(percent, share, share));
    }
    return out.append(">>").toString();
  }

  private int add(Raster raster) {
    return add(packed.of(raster));
  }

  private int add(PackedRaster image) {
    String mask = image.mask().map(seen -> "/SMask %s 0 R".formatted(add(seen))).orElse("");
    return file.addPacked(image.entries() + mask, image.packed().toByteArray());
  }
}
