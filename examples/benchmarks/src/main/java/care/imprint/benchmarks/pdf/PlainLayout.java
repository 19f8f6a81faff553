package care.imprint.benchmarks.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The guide as paragraphs, table rows and pictures, for whoever sets them by hand. */
final class PlainLayout {
  private static final float SIZE = 10.5f;
  private static final Map<String, Float> SIZES =
      Map.of("h1", 26f, "h2", 16f, "h3", 12.5f, "h4", 11f, "h5", 11f, "h6", 11f);

  private final List<PlainPiece> pieces = new ArrayList<>();

  private final PrintedGuide guide;

  private PlainLayout(PrintedGuide guide) {
    this.guide = guide;
  }

  static PlainLayout of(PrintedGuide guide) {
    PlainLayout layout = new PlainLayout(guide);
    layout.flow(guide.content(), 0);
    return layout;
  }

  List<PlainPiece> pieces() {
    return pieces;
  }

  private void flow(Element parent, float indent) {
    for (Node node : parent.childNodes()) {
      if (node instanceof Element element) {
        block(element, indent);
      } else if (node instanceof TextNode text && !text.isBlank()) {
        List<PlainPiece.Run> runs = List.of(new PlainPiece.Run(TextStyle.BODY, text.text()));
        pieces.add(new PlainPiece.Paragraph("P", SIZE, indent, 0, runs));
      }
    }
  }

  private void block(Element element, float indent) {
    if (element.normalName().equals("table")) {
      element.select("tr").forEach(row -> pieces.add(row(row)));
    } else if (element.normalName().equals("img")) {
      pieces.add(new PlainPiece.Picture(guide.picture(element.attr("src"))));
    } else if (Words.hasBlocks(element)) {
      flow(element, indent);
    } else {
      boolean item = element.normalName().equals("li");
      pieces.add(paragraph(element, item ? indent + 16 : indent));
    }
  }

  private static PlainPiece.Row row(Element row) {
    List<List<PlainPiece.Paragraph>> cells = new ArrayList<>();
    for (Element cell : row.children()) {
      cells.add(
          Words.hasBlocks(cell)
              ? cell.children().stream().map(inner -> paragraph(inner, 0)).toList()
              : List.of(paragraph(cell, 0)));
    }
    return new PlainPiece.Row(cells);
  }

  private static PlainPiece.Paragraph paragraph(Element element, float indent) {
    String name = element.normalName();
    List<PlainPiece.Run> runs = new ArrayList<>();
    boolean heading = SIZES.containsKey(name);
    boolean strong = name.equals("dt") || name.equals("th");
    if (name.equals("li")) {
      runs.add(new PlainPiece.Run(TextStyle.BODY, "\u2022 "));
    }
    runs(element, heading ? TextStyle.HEADING : strong ? TextStyle.BOLD : TextStyle.BODY, runs);
    String tag = heading ? name.toUpperCase(Locale.ROOT) : "P";
    return new PlainPiece.Paragraph(
        tag, SIZES.getOrDefault(name, SIZE), indent, heading ? 12 : 4, List.copyOf(runs));
  }

  private static void runs(Element parent, TextStyle style, List<PlainPiece.Run> runs) {
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode text) {
        runs.add(new PlainPiece.Run(style, text.text()));
      } else if (node instanceof Element element) {
        runs(element, style(element, style), runs);
      }
    }
  }

  private static TextStyle style(Element element, TextStyle around) {
    return switch (element.normalName()) {
      case "strong" -> TextStyle.BOLD;
      case "em" -> TextStyle.ITALIC;
      default -> around;
    };
  }
}
