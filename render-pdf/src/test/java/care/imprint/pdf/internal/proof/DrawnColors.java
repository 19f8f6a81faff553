package care.imprint.pdf.internal.proof;

import care.imprint.value.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The colours of all words of a finished handout, decoration too, each with its ground. */
public final class DrawnColors {
  /**
   * Words in a colour on a ground.
   *
   * @param words the colour of words
   * @param ground the colour they stand on
   */
  public record Pair(Color words, Color ground) {}

  private DrawnColors() {}

  /** The pairs that a handout shows. */
  public static Set<Pair> of(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Set<Pair> pairs = new HashSet<>();
      for (DrawnPage page : HandoutText.draw(document, true).values()) {
        glyphs(page)
            .filter(glyph -> !glyph.text().isBlank())
            .map(glyph -> pair(glyph, page))
            .forEach(pairs::add);
      }
      return pairs;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Glyph> glyphs(DrawnPage page) {
    return Stream.concat(
        page.marked().values().stream().flatMap(Collection::stream), page.loose().stream());
  }

  private static Pair pair(Glyph glyph, DrawnPage page) {
    return new Pair(glyph.color().orElseThrow(), page.ground(glyph).orElseThrow());
  }
}
