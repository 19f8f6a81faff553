package care.imprint.benchmarks.pdf;

import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Element;
import org.w3c.dom.Document;

/** The guide as a document with a print style sheet, for engines that set HTML. */
final class Xhtml {
  private static final String STYLE =
      """
      @page { size: 8.5in 11in; margin: 60pt;
        @bottom-right { content: counter(page) " / " counter(pages); font-family: Body; font-size: 9pt } }
      body { font-family: Body; font-size: 10.5pt; line-height: 1.45; color: #1d2b2c; margin: 0 }
      h1, h2, h3, h4 { font-family: Headings; font-weight: bold; line-height: 1.2; color: #0f5257;
        margin: 12pt 0 4pt; page-break-after: avoid }
      h1 { font-size: 26pt } h2 { font-size: 16pt } h3 { font-size: 12.5pt } h4 { font-size: 11pt }
      p { margin: 0 0 6pt } ul, ol { margin: 0 0 6pt; padding-left: 16pt } dd { margin: 0 0 4pt }
      dt { font-weight: bold } a { color: #0f5257 } sup { font-size: 7pt } figure { margin: 0 }
      figure, footer > div { page-break-inside: avoid } img { margin: 6pt 0; vertical-align: bottom }
      table { border-collapse: collapse; width: 100%; margin: 6pt 0; -fs-table-paginate: paginate }
      thead { display: table-header-group } tr { page-break-inside: avoid }
      th, td { border: 0.5pt solid #bcd3cf; padding: 3pt 5pt; text-align: left; vertical-align: top }
      """;

  private Xhtml() {}

  static Document of(PrintedGuide guide) {
    org.jsoup.nodes.Document page = Jsoup.parse("<!DOCTYPE html><html><head></head></html>");
    page.selectXpath("/html").attr("lang", guide.language());
    page.title(guide.title());
    page.head().append("<meta name=\"description\">").child(1).attr("content", guide.title());
    page.head().appendElement("style").appendText(STYLE);
    Element content = guide.content().clone();
    page.body().appendChildren(content.childNodesCopy());
    return new W3CDom().namespaceAware(false).fromJsoup(page);
  }
}
