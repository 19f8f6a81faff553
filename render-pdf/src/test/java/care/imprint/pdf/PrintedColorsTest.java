package care.imprint.pdf;

import static care.imprint.fixtures.SampleBlocks.everyInline;
import static care.imprint.fixtures.SampleBlocks.item;
import static care.imprint.fixtures.SampleBlocks.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.article.Block;
import care.imprint.article.ListItem;
import care.imprint.edition.ColorPair;
import care.imprint.edition.Edition;
import care.imprint.edition.Palette;
import care.imprint.fixtures.SampleBlocks;
import care.imprint.fixtures.SampleParts;
import care.imprint.pdf.internal.proof.DrawnColors;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What finished handouts draw in which colour on which, with all that may stand on a ground. */
class PrintedColorsTest {
  private static final Palette PALETTE = SampleParts.TEAL.palette();

  /** All that text on a ground may hold: every inline, and lists in lists. */
  private static List<Block> rich() {
    return List.of(
        new Block.Paragraph(everyInline()),
        new Block.BulletList(
            List.of(
                new ListItem(
                    List.of(
                        new Block.Paragraph(everyInline()),
                        new Block.NumberedList(1, List.of(item("Ask first."))))))));
  }

  private static Edition edition() {
    List<Block> body = new ArrayList<>(SampleBlocks.everyBlock());
    body.add(
        new Block.Takeaways(Optional.empty(), Optional.empty(), List.of(new ListItem(rich()))));
    body.add(paragraph("The guide ends here."));
    Edition plain = Editions.published(Editions.of(SampleParts.TEAL, Locale.CANADA, body));
    return Editions.withLastNotice(plain, "All rules", rich());
  }

  private static Set<DrawnColors.Pair> drawn() {
    PdfRenderer.Builder usual = PdfRenderer.builder().linkNotes(true);
    Set<DrawnColors.Pair> drawn = new HashSet<>();
    drawn.addAll(DrawnColors.of(PdfRendererTest.render(usual.build(), edition())));
    drawn.addAll(DrawnColors.of(PdfRendererTest.render(usual.largePrint(true).build(), edition())));
    PdfBook.of(PdfRenderer.create())
        .render(List.of(edition()))
        .forEach(book -> drawn.addAll(DrawnColors.of(book.content().toByteArray())));
    return drawn;
  }

  @Test
  void areThePairsWhoseContrastIsChecked() {
    assertThat(drawn())
        .isEqualTo(
            ColorPair.inHandouts(PALETTE).stream()
                .map(pair -> new DrawnColors.Pair(pair.color(), pair.ground()))
                .collect(Collectors.toSet()));
  }
}
