package care.imprint.library.internal.markdown;

import care.imprint.value.Slug;
import java.util.Map;

/**
 * A Markdown file to read.
 *
 * @param path the file as problems name it
 * @param text what it holds
 * @param id the id in its name
 * @param language the language tag in its name, or that of the library
 * @param abbreviations what short forms stand for in that language
 */
public record MarkdownFile(
    String path, String text, Slug id, String language, Map<String, String> abbreviations) {
  /** Copies the abbreviations. */
  public MarkdownFile {
    abbreviations = Map.copyOf(abbreviations);
  }
}
