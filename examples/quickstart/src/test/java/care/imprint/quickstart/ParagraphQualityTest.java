package care.imprint.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.edition.Edition;
import care.imprint.edition.EditionId;
import care.imprint.edition.PlainText;
import care.imprint.library.Library;
import care.imprint.pdf.internal.text.ColorRole;
import care.imprint.pdf.internal.text.FontFaces;
import care.imprint.pdf.internal.text.FontStyle;
import care.imprint.pdf.internal.text.Hyphenator;
import care.imprint.pdf.internal.text.Item;
import care.imprint.pdf.internal.text.Itemizer;
import care.imprint.pdf.internal.text.Line;
import care.imprint.pdf.internal.text.LineBreaker;
import care.imprint.pdf.internal.text.Shaper;
import care.imprint.pdf.internal.text.Span;
import care.imprint.pdf.internal.text.TextStyle;
import care.imprint.tenant.Tenants;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How evenly the paragraphs of the sample guides are set, beside lines that are filled one after
 * the other: the squared room at the ends of all lines but the last of each paragraph, and last
 * lines of a few letters.
 */
class ParagraphQualityTest {
  private static final ClassLoader SAMPLES = ParagraphQualityTest.class.getClassLoader();
  private static final Library LIBRARY = Library.readClassPath(SAMPLES, "guides");
  private static final Tenants CLINICS = Tenants.readClassPath(SAMPLES, "clinics", LIBRARY);
  private static final FontFaces FACES = new FontFaces();

  /** The columns of Letter, A4 and A5 pages, and that of a list beside another. */
  private static final List<Double> WIDTHS = List.of(490.0, 473.0, 320.0, 190.0);

  /** The share of the width below which a last line looks lost. */
  private static final double LOST = 0.12;

  static Stream<EditionId> guides() {
    return Stream.of("port-credit", "erable")
        .flatMap(clinic -> CLINICS.get(clinic).editions().stream());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("guides")
  void wholeParagraphsAreMoreEvenThanLineByLine(EditionId id, TestReporter reporter) {
    Edition edition = CLINICS.get(id.clinic().value()).edition(id.article(), id.locale());
    double ours = 0;
    double greedy = 0;
    for (String paragraph : PlainText.of(edition)) {
      List<Item> items = items(edition, paragraph);
      for (double width : WIDTHS) {
        ours += cost(LineBreaker.lines(items, width).stream().map(Line::width).toList(), width);
        greedy += cost(filled(items, width), width);
      }
    }
    long share = Math.round(100 * ours / greedy);
    reporter.publishEntry(id.toString(), share + " % of the cost of line by line");
    assertThat(ours).isLessThanOrEqualTo(greedy);
  }

  @Test
  void theSquaredRoomOfAllGuidesIsLessThanLineByLine(TestReporter reporter) {
    double ours = 0;
    double greedy = 0;
    for (EditionId id : guides().toList()) {
      Edition edition = CLINICS.get(id.clinic().value()).edition(id.article(), id.locale());
      for (String paragraph : PlainText.of(edition)) {
        List<Item> items = items(edition, paragraph);
        for (double width : WIDTHS) {
          ours += room(LineBreaker.lines(items, width).stream().map(Line::width).toList(), width);
          greedy += room(filled(items, width), width);
        }
      }
    }
    reporter.publishEntry("squared room", Math.round(100 * ours / greedy) + " % of line by line");
    assertThat(ours).isLessThan(greedy);
  }

  /** The squared room at the ends of all lines but the last, in square points. */
  private static double room(List<Double> widths, double width) {
    return widths.subList(0, widths.size() - 1).stream()
        .mapToDouble(line -> (width - line) * (width - line))
        .sum();
  }

  private static List<Item> items(Edition edition, String paragraph) {
    TextStyle style = TextStyle.of(edition.brand().body(), FontStyle.REGULAR, 10.5, ColorRole.TEXT);
    Itemizer itemizer =
        new Itemizer(FACES, new Shaper(edition.locale()), Hyphenator.of(edition.locale()));
    return itemizer.itemize(List.of(Span.of(paragraph, style)), false);
  }

  /** The widths of lines that each take as many words as go in. */
  private static List<Double> filled(List<Item> items, double width) {
    List<Double> widths = new ArrayList<>();
    double line = 0;
    double word = 0;
    double space = 0;
    for (Item item : items) {
      if (!item.breakable()) {
        word += item.width();
        continue;
      }
      if (line > 0 && line + space + word > width) {
        widths.add(line);
        line = word;
      } else {
        line += space + word;
      }
      word = 0;
      space = item.width();
    }
    boolean fits = line + space + word <= width;
    if (!fits) {
      widths.add(line);
    }
    widths.add(fits ? line + space + word : word);
    return widths;
  }

  /**
   * The squared room as a share of the width; a lost last line counts like a line a tenth short.
   */
  private static double cost(List<Double> widths, double width) {
    int last = widths.size() - 1;
    double cost = last > 0 && widths.get(last) < LOST * width ? 0.01 : 0;
    for (double line : widths.subList(0, last)) {
      cost += (1 - line / width) * (1 - line / width);
    }
    return cost;
  }
}
