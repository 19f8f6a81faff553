package care.imprint.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The JSON Schemas (draft 2020-12) of the files of a library, for editors and other programs.
 *
 * <p>They accept what the reader accepts of one file by itself. What needs a second look they
 * cannot say: whether references lead somewhere, whether an id is taken, whether a text is there in
 * all languages, and whether two values of one file fit together, such as the ends of a range.
 * Schemas of YAML want each text to have a letter at least, since YAML takes an empty one for none.
 */
public enum LibrarySchema {
  /** {@code library.yaml}. */
  LIBRARY("library.yaml"),
  /** {@code sources.yaml}. */
  SOURCES("sources.yaml"),
  /** A programme. */
  PROGRAM("programs/*.yaml"),
  /** A list of costs, of the network or of a clinic. */
  COSTS("costs/*.yaml"),
  /** The front matter of an article. */
  ARTICLE("articles/*.md"),
  /** The front matter of a notice. */
  NOTICE("notices/*.md"),
  /** The canonical JSON of a whole library. */
  CONTENT("library.json"),
  /** The settings of a block with nothing but a title: takeaways, questions, steps, sources. */
  TITLED_BLOCK("::: takeaways, pros-cons, faq, steps, sources"),
  /** The settings of a block with nothing but a caption: facts and evidence. */
  CAPTIONED_BLOCK("::: facts, evidence"),
  /** The settings of a callout. */
  CALLOUT_BLOCK("::: callout"),
  /** The settings of a data table. */
  TABLE_BLOCK("::: table"),
  /** The settings of a programme card. */
  PROGRAM_BLOCK("::: program"),
  /** The settings of a suitability matrix. */
  SUITABILITY_BLOCK("::: suitability"),
  /** The settings of a cost comparison. */
  COSTS_BLOCK("::: costs"),
  /** The settings of a quotation. */
  QUOTE_BLOCK("::: quote"),
  /** The settings of a figure. */
  FIGURE_BLOCK("::: figure"),
  /** The settings of a call to action. */
  CALL_TO_ACTION_BLOCK("::: call-to-action");

  private final String describes;

  LibrarySchema(String describes) {
    this.describes = describes;
  }

  /** All schemas, in the order of this list. */
  public static List<LibrarySchema> all() {
    return Arrays.asList(values());
  }

  /** The file name, for example {@code costs.schema.json}. */
  public String file() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".schema.json";
  }

  /** What it is for: the files of a library, or the blocks whose settings it describes. */
  public String describes() {
    return describes;
  }

  /** A stream over the schema, in UTF-8; the caller closes it. */
  public InputStream open() {
    InputStream resource = LibrarySchema.class.getResourceAsStream("schema/" + file());
    if (resource == null) {
      throw new IllegalStateException("The JAR is damaged: it lacks " + file());
    }
    return resource;
  }

  /** The schema as text. */
  public String text() {
    try (InputStream in = open()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
