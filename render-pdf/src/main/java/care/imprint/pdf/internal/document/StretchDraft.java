package care.imprint.pdf.internal.document;

import care.imprint.pdf.internal.layout.Element;
import care.imprint.pdf.internal.layout.Paint;
import care.imprint.pdf.internal.layout.Stretch;
import care.imprint.pdf.internal.text.FontFace;
import java.util.List;
import java.util.Map;

/**
 * A stretch that is still to be written: the fonts must know all glyphs of the document first.
 *
 * @param stretch what it shows
 * @param firstNumber the number of its first piece that has one
 * @param runs its marked content
 * @param owners the element of each numbered piece
 * @param glyphs what it shows of each face
 */
record StretchDraft(
    Stretch stretch,
    int firstNumber,
    List<MarkedRun> runs,
    List<Element> owners,
    Map<FontFace, GlyphTexts> glyphs)
    implements PageStretch {
  static StretchDraft of(Stretch stretch, int firstNumber) {
    List<Paint> paints = stretch.paints();
    List<MarkedRun> runs = MarkedRun.of(paints);
    return new StretchDraft(
        stretch, firstNumber, runs, MarkedRun.owners(runs), GlyphTexts.of(paints));
  }

  @Override
  public WrittenStretch written(StretchWriter writer) {
    return writer.write(this);
  }
}
