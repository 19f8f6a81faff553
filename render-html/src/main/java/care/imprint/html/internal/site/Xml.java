package care.imprint.html.internal.site;

/** Writes XML: one element a line, every text escaped. */
final class Xml {
  private final StringBuilder out =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

  /** Opens an element; names and values of attributes take turns. */
  Xml open(String name, String... attributes) {
    return tag(name, attributes, ">\n");
  }

  /** Closes an element. */
  Xml close(String name) {
    out.append("</").append(name).append(">\n");
    return this;
  }

  /** An element that holds nothing. */
  Xml empty(String name, String... attributes) {
    return tag(name, attributes, "/>\n");
  }

  /** An element that holds text. */
  Xml text(String name, String text, String... attributes) {
    tag(name, attributes, ">");
    escape(text);
    return close(name);
  }

  private Xml tag(String name, String[] attributes, String end) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
    out.append(end);
    return this;
  }

  private void escape(String text) {
    text.codePoints().filter(Xml::isAllowed).forEach(this::escape);
  }

  private void escape(int character) {
    switch (character) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      default -> out.appendCodePoint(character);
    }
  }

  /** Characters that XML 1.0 knows; no text for people holds others. */
  private static boolean isAllowed(int character) {
    return character == '\t'
        || character == '\n'
        || character == '\r'
        || (character >= ' ' && character < 0xD800)
        || (character >= 0xE000 && character <= 0xFFFD)
        || character >= 0x10000;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
