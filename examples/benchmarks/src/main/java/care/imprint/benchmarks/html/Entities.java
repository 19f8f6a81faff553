package care.imprint.benchmarks.html;

/** The five characters that HTML escapes. */
final class Entities {
  private Entities() {}

  /** The text that HTML stands for, however an engine spells the five. */
  static String decode(String html) {
    return html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&#34;", "\"")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&#x27;", "'")
        .replace("&#61;", "=")
        .replace("&#96;", "`")
        .replace("&#x3D;", "=")
        .replace("&#x60;", "`")
        .replace("&amp;", "&");
  }

  /** Adds a text as HTML, for an element or between quotation marks. */
  static void encode(String text, StringBuilder html) {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      switch (character) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&#34;");
        case '\'' -> html.append("&#39;");
        default -> html.append(character);
      }
    }
  }
}
