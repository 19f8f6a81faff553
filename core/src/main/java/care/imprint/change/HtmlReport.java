package care.imprint.change;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Changes as a page: two columns, what was and what is. */
record HtmlReport(ChangeWords words) {
  /** How many words of a block that stayed are shown on each side of a change. */
  private static final int AROUND = 20;

  private static final Pattern LINE_END = Pattern.compile(" ?[\n¶] ?");
  private static final String STYLE = style();

  private static String style() {
    try (InputStream css = HtmlReport.class.getResourceAsStream("report.css")) {
      return new String(
          Objects.requireNonNull(css, "report.css").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String write(ChangeReport report) {
    StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"");
    page.append(words.locale().getLanguage()).append("\">\n<head>\n<meta charset=\"utf-8\">\n");
    page.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    element(page, "title", words.text("title"));
    page.append("<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n<main>\n");
    element(page, "h1", words.text("title"));
    element(page, "p", words.text("editions", report.editions().size()));
    for (EditionChange edition : report.editions()) {
      String id = edition.edition().toString();
      section(page, id, words.summary(edition), words.text("caption", id), edition.changes());
    }
    List<Change> unshown = report.unshown();
    if (!unshown.isEmpty()) {
      String title = words.text("unshown.title");
      section(page, title, words.unshown(unshown), title, unshown);
    }
    return page.append("</main>\n</body>\n</html>\n").toString();
  }

  private void section(
      StringBuilder page, String title, String summary, String caption, List<Change> changes) {
    page.append("<section>\n");
    element(page, "h2", title);
    element(page, "p", summary);
    page.append("<table>\n");
    element(page, "caption", caption);
    page.append("<thead>\n<tr>");
    for (String column : List.of("what", "before", "after")) {
      page.append("<th scope=\"col\">").append(escape(words.text(column))).append("</th>");
    }
    page.append("</tr>\n</thead>\n<tbody>\n");
    changes.forEach(change -> row(page, change));
    page.append("</tbody>\n</table>\n</section>\n");
  }

  private void row(StringBuilder page, Change change) {
    page.append("<tr><th scope=\"row\">").append(escape(words.title(change))).append("</th>");
    cell(page, change, WordEdit.Kind.REMOVED, change.before().orElse(""));
    cell(page, change, WordEdit.Kind.ADDED, change.after().orElse(""));
    page.append("</tr>\n");
  }

  /** One side of a change, with the words marked that the other side does not have. */
  private void cell(StringBuilder page, Change change, WordEdit.Kind own, String text) {
    boolean now = own == WordEdit.Kind.ADDED;
    String tag = now ? "ins" : "del";
    page.append("<td data-side=\"").append(escape(words.text(now ? "after" : "before")));
    page.append("\">");
    List<WordEdit> edits = change.words();
    if (edits.isEmpty() && !text.isEmpty()) {
      marked(page, tag, text);
    }
    for (int i = 0; i < edits.size(); i++) {
      WordEdit edit = edits.get(i);
      if (edit.kind() == WordEdit.Kind.KEPT) {
        page.append(lines(kept(change, i))).append(' ');
      } else if (edit.kind() == own) {
        marked(page, tag, edit.text());
      }
    }
    page.append("</td>");
  }

  /** Of a block that stayed long words are left out, of a notice none. */
  private static String kept(Change change, int index) {
    List<WordEdit> edits = change.words();
    WordEdit edit = edits.get(index);
    return change.subject() == Subject.BLOCK && edits.size() > 1
        ? edit.shortened(AROUND, index > 0, index < edits.size() - 1)
        : edit.text();
  }

  private static void marked(StringBuilder page, String tag, String text) {
    page.append('<').append(tag).append('>').append(lines(text));
    page.append("</").append(tag).append("> ");
  }

  private static void element(StringBuilder page, String tag, String text) {
    page.append('<').append(tag).append('>').append(escape(text));
    page.append("</").append(tag).append(">\n");
  }

  private static String lines(String text) {
    return LINE_END.matcher(escape(text)).replaceAll("<br>");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
