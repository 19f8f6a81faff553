package care.imprint.pdf.internal.document;

import care.imprint.pdf.internal.layout.Element;
import care.imprint.pdf.internal.text.FontFace;
import java.util.List;
import java.util.Map;

/** A stretch of a page, written or still to be. */
interface PageStretch {
  /** The element of each of its numbered pieces, in order. */
  List<Element> owners();

  /** What it shows of each face. */
  Map<FontFace, GlyphTexts> glyphs();

  /** The same, written now if it is not yet. */
  WrittenStretch written(StretchWriter writer);
}
