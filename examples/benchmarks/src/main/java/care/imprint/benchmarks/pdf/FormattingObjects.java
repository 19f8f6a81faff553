package care.imprint.benchmarks.pdf;

import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The guide as XSL formatting objects, with the role of each block for the tags. */
final class FormattingObjects {
  private static final String FRAME =
      """
      <root xmlns="http://www.w3.org/1999/XSL/Format"
        xmlns:fox="http://xmlgraphics.apache.org/fop/extensions" font-family="Body" font-size="10.5pt"
        line-height="1.45" color="#1d2b2c" language="%s">
      <layout-master-set><simple-page-master master-name="page" page-width="8.5in"
        page-height="11in" margin="60pt"><region-body margin-bottom="10pt"/>
        <region-after extent="0pt"/></simple-page-master></layout-master-set>
      <declarations><x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <dc:title>%s</dc:title></rdf:Description></rdf:RDF></x:xmpmeta></declarations>
      <page-sequence master-reference="page"><static-content flow-name="xsl-region-after">
        <block font-size="9pt" text-align="end"><page-number/></block></static-content>
      <flow flow-name="xsl-region-body">%s</flow></page-sequence></root>
      """;
  private static final Map<String, String> SIZES =
      Map.of("h1", "26pt", "h2", "16pt", "h3", "12.5pt", "h4", "11pt", "h5", "11pt", "h6", "11pt");

  private final StringBuilder out = new StringBuilder();

  private final PrintedGuide guide;

  private FormattingObjects(PrintedGuide guide) {
    this.guide = guide;
  }

  static String of(PrintedGuide guide) {
    FormattingObjects objects = new FormattingObjects(guide);
    objects.flow(guide.content());
    String language = guide.language().substring(0, 2);
    return FRAME.formatted(language, Entities.escape(guide.title()), objects.out);
  }

  /** The blocks in an element; words that stand beside blocks become blocks too. */
  private void flow(Element parent) {
    for (Node node : parent.childNodes()) {
      if (node instanceof Element element) {
        block(element);
      } else if (node instanceof TextNode text && !text.isBlank()) {
        out.append("<block>").append(escape(text)).append("</block>");
      }
    }
  }

  private void block(Element element) {
    switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
      case "ul", "ol" -> list(element);
      case "table" -> table(element);
      case "img" -> picture(guide.picture(element.attr("src")));
      default -> text(element);
    }
  }

  private void text(Element element) {
    if (Words.hasBlocks(element)) {
      flow(element);
      return;
    }
    String weight = element.normalName().equals("dt") ? " font-weight=\"bold\"" : "";
    out.append("<block role=\"P\" space-after=\"6pt\"").append(weight).append(id(element));
    out.append('>');
    words(element);
    out.append("</block>");
  }

  private void picture(PrintedPicture picture) {
    out.append("<block space-before=\"6pt\" space-after=\"6pt\"><external-graphic src=\"url('");
    out.append(picture.address()).append("')\" content-width=\"").append(picture.width());
    out.append("pt\" content-height=\"").append(picture.height());
    out.append("pt\" scaling=\"non-uniform\" fox:alt-text=\"");
    out.append(Entities.escape(picture.alt())).append("\"/></block>");
  }

  private void heading(Element element) {
    String level = element.normalName();
    out.append("<block font-family=\"Headings\" font-weight=\"bold\" line-height=\"1.2\"");
    out.append(" color=\"#0f5257\" space-before=\"12pt\" space-after=\"4pt\"");
    out.append(" keep-with-next=\"always\" role=\"")
        .append(level.toUpperCase(java.util.Locale.ROOT));
    out.append("\" font-size=\"").append(SIZES.get(level)).append('"').append(id(element));
    out.append('>');
    words(element);
    out.append("</block>");
  }

  private void list(Element list) {
    out.append("<list-block provisional-distance-between-starts=\"16pt\" space-after=\"6pt\">");
    int number = 0;
    for (Element item : list.children()) {
      number++;
      String mark = list.normalName().equals("ol") ? number + "." : "\u2022";
      out.append("<list-item")
          .append(id(item))
          .append("><list-item-label end-indent=\"label-end()\">");
      out.append("<block>").append(mark).append("</block></list-item-label>");
      out.append("<list-item-body start-indent=\"body-start()\">");
      out.append("<block>");
      flowOrWords(item);
      out.append("</block>");
      out.append("</list-item-body></list-item>");
    }
    out.append("</list-block>");
  }

  private void table(Element table) {
    table.select("caption").forEach(this::text);
    out.append("<table table-layout=\"fixed\" width=\"100%\" space-after=\"6pt\">");
    if (!table.select("thead > tr").isEmpty()) {
      out.append("<table-header>");
      table.select("thead > tr").forEach(this::row);
      out.append("</table-header>");
    }
    out.append("<table-body>");
    table.select("tbody > tr").forEach(this::row);
    out.append("</table-body></table>");
  }

  private void row(Element row) {
    out.append("<table-row keep-together.within-page=\"always\">");
    for (Element cell : row.children()) {
      String weight = cell.normalName().equals("th") ? " font-weight=\"bold\"" : "";
      out.append("<table-cell border=\"0.5pt solid #bcd3cf\" padding=\"3pt\"").append(weight);
      out.append("><block>");
      flowOrWords(cell);
      out.append("</block></table-cell>");
    }
    out.append("</table-row>");
  }

  private void flowOrWords(Element cell) {
    if (Words.hasBlocks(cell)) {
      flow(cell);
    } else {
      words(cell);
    }
  }

  private void words(Element parent) {
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode text) {
        out.append(escape(text));
      } else if (node instanceof Element element) {
        inline(element);
      }
    }
  }

  private void inline(Element element) {
    String start =
        switch (element.normalName()) {
          case "strong" -> "inline font-weight=\"bold\"";
          case "em" -> "inline font-style=\"italic\"";
          case "sup" -> "inline font-size=\"7pt\" baseline-shift=\"super\"";
          case "a" -> link(element.attr("href"));
          default -> "inline";
        };
    out.append('<').append(start).append('>');
    words(element);
    out.append("</").append(start.split(" ", 2)[0]).append('>');
  }

  private static String link(String address) {
    String kind =
        address.startsWith("#")
            ? "internal-destination=\"" + Entities.escape(address.substring(1))
            : "external-destination=\"" + Entities.escape(address);
    return "basic-link " + kind + "\" color=\"#0f5257\"";
  }

  private static String id(Element element) {
    return element.id().isEmpty() ? "" : " id=\"" + Entities.escape(element.id()) + '"';
  }

  private static String escape(TextNode text) {
    return text.getWholeText()
        .codePoints()
        .mapToObj(FormattingObjects::escape)
        .collect(Collectors.joining());
  }

  private static String escape(int character) {
    return switch (character) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      default -> Character.toString(character);
    };
  }
}
