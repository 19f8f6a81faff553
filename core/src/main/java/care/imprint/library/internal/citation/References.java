package care.imprint.library.internal.citation;

import care.imprint.library.CitationStyle;
import care.imprint.source.Source;
import care.imprint.value.Slug;
import com.google.common.collect.ImmutableMap;
import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.DefaultAbbreviationProvider;
import de.undercouch.citeproc.ListItemDataProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** Words references, each on its own: no number, and no letter behind a year. */
public final class References {
  /** The number that numbering styles give the first reference. */
  private static final String FIRST = "1.";

  private final CitationStyle style;
  private final CSL processor;

  private References(List<Source> sources, CitationStyle style, Locale locale) throws IOException {
    this.style = style;
    this.processor =
        new CSL(
            new ListItemDataProvider(sources.stream().map(CslItems::item).toList()),
            StyleFiles::words,
            new DefaultAbbreviationProvider(),
            StyleFiles.style(style),
            StyleFiles.language(locale));
  }

  /**
   * The reference of each source as plain text, in a style and in the language of a locale.
   *
   * <p>Titles stay in their own language. Takes some tenths of a second the first time.
   */
  public static ImmutableMap<Slug, String> of(
      List<Source> sources, CitationStyle style, Locale locale) {
    try {
      References references = new References(sources, style, locale);
      ImmutableMap.Builder<Slug, String> texts = ImmutableMap.builder();
      sources.forEach(source -> texts.put(source.id(), references.text(source)));
      return texts.buildOrThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String text(Source source) {
    processor.reset();
    processor.setOutputFormat("text");
    processor.registerCitationItems(source.id().value());
    String text = String.join(" ", processor.makeBibliography().getEntries()).strip();
    return style == CitationStyle.APA ? text : withoutNumber(text);
  }

  private static String withoutNumber(String text) {
    if (!text.startsWith(FIRST)) {
      throw new IllegalStateException("Not a numbered reference: " + text);
    }
    return text.substring(FIRST.length()).strip();
  }
}
