package care.imprint.cli;

import java.util.Map;

/** The media types of the files that a site has. */
final class MediaTypes {
  static final String PDF = "application/pdf";

  private static final String OTHER = "text/plain; charset=utf-8";
  private static final Map<String, String> BY_EXTENSION =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "xml", "application/xml; charset=utf-8",
          "atom", "application/atom+xml; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "woff2", "font/woff2",
          "ttf", "font/ttf",
          "pdf", PDF);

  private MediaTypes() {}

  /** The media type of a file by its extension; plain text for those that have none. */
  static String of(String name) {
    return BY_EXTENSION.getOrDefault(name.substring(name.lastIndexOf('.') + 1), OTHER);
  }
}
