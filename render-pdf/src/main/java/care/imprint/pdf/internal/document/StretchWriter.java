package care.imprint.pdf.internal.document;

import care.imprint.pdf.internal.flate.Zlib;
import care.imprint.pdf.internal.text.ColorRole;
import care.imprint.value.Color;
import java.util.Map;

/** Writes stretches of the pages of one document, and keeps them where it can. */
final class StretchWriter {
  private final Shelves shelves;
  private final FontTable fonts;
  private final Map<ColorRole, Color> brand;
  private final Zlib zlib;

  /**
   * What the writers of all documents share.
   *
   * @param inks how colours are written
   * @param images pictures that are ready for files
   * @param contents contents that were compressed before
   * @param stretches stretches that were written before
   */
  record Shelves(
      InkWriter inks, PackedImages images, PackedContents contents, WrittenStretches stretches) {}

  StretchWriter(Shelves shelves, FontTable fonts, Map<ColorRole, Color> brand, Zlib zlib) {
    this.shelves = shelves;
    this.fonts = fonts;
    this.brand = brand;
    this.zlib = zlib;
  }

  WrittenStretch write(StretchDraft draft) {
    int asked = fonts.asked();
    ColorTable colors = new ColorTable(shelves.inks(), brand);
    ImageTable images = new ImageTable(shelves.images(), zlib);
    PageWriter writer = new PageWriter(draft.stretch().pageHeight(), fonts, images, colors);
    byte[] content = writer.write(draft.runs(), draft.firstNumber());
    boolean alike = draft.stretch().isShared() && colors.isNamed() && fonts.asked() == asked;
    WrittenStretch written =
        new WrittenStretch(
            alike ? Packed.of(content, zlib) : shelves.contents().of(content, zlib),
            draft.owners(),
            writer.figures(),
            writer.links(),
            draft.glyphs(),
            colors.used(),
            images);
    if (alike) {
      shelves.stretches().give(draft, written);
    }
    return written;
  }
}
