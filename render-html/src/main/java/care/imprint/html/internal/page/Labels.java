package care.imprint.html.internal.page;

import care.imprint.edition.DateWords;
import care.imprint.edition.Label;
import care.imprint.edition.Wording;
import care.imprint.value.Languages;
import care.imprint.value.WritingDirection;
import gg.jte.html.HtmlContent;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The words that we add to a page. Where they are not in its language, since that has none of ours
 * and the clinic has not worded them, they are marked as English.
 *
 * @param wording the words for labels
 * @param locale the language of the page
 */
public record Labels(Wording wording, Locale locale) {
  /** The words of a label as plain text. */
  public String words(Label label, Object... arguments) {
    return wording.text(label, arguments);
  }

  /** The words of a label. */
  public HtmlContent of(Label label, Object... arguments) {
    return marked(language(label), Words.of(words(label, arguments)));
  }

  /** What the author says, or else the words of a label; those may have been told ahead. */
  public HtmlContent or(Optional<String> own, Label label) {
    return own.map(words -> told(words, List.of(label))).orElseGet(() -> of(label));
  }

  /** Words that an edition was told, which may be those of a label. */
  public HtmlContent told(String words, List<Label> labels) {
    return wording.told(words, labels).map(label -> of(label)).orElseGet(() -> Words.of(words));
  }

  /** The words of a label around a date. */
  public HtmlContent dated(Label label, LocalDate date) {
    String[] around = words(label, "\n").split("\n", 2);
    String language = language(label);
    HtmlContent time = language == null ? time(date) : plainTime(date);
    return marked(
        language,
        out -> {
          out.writeUserContent(around[0]);
          time.writeTo(out);
          out.writeUserContent(around.length > 1 ? around[1] : "");
        });
  }

  /** A date in words, and for machines. */
  public HtmlContent time(LocalDate date) {
    return marked(dateLanguage(), plainTime(date));
  }

  private HtmlContent plainTime(LocalDate date) {
    return out -> JtetimeGenerated.render(out, Templates.PLAIN, date, DateWords.of(date, locale));
  }

  /** A figure, or else that there is none, in a cell that bears the name of its column. */
  public HtmlContent figure(Optional<String> told, Label column) {
    String words = told.orElseGet(() -> words(Label.NO_FIGURE));
    String borrowed = told.isPresent() ? null : language(Label.NO_FIGURE);
    String language = borrowed == null ? ownLanguage(language(column)) : borrowed;
    return marked(language, out -> out.writeUserContent(words));
  }

  /** The name of a language in that language, or its tag where we do not know it. */
  public static String name(Locale language) {
    return Languages.isKnown(language)
        ? Wording.of(language).text(Label.LANGUAGE)
        : language.toLanguageTag();
  }

  /** The language of the words of a label; null where it is that of the page. */
  public @Nullable String language(Label label) {
    return tag(wording.language(label, locale));
  }

  /** The same for words that an edition was told, which may be those of a label. */
  public @Nullable String language(String told, List<Label> labels) {
    return wording.told(told, labels).map(this::language).orElse(null);
  }

  /** The language to go back to inside an element in another; null where that is none. */
  public @Nullable String ownLanguage(@Nullable String left) {
    return left == null ? null : locale.toLanguageTag();
  }

  private @Nullable String dateLanguage() {
    return Languages.isKnown(locale) ? null : tag(Languages.told(locale));
  }

  private @Nullable String tag(Locale language) {
    return language.equals(locale) ? null : language.toLanguageTag();
  }

  /** The direction of a part's script; null where it is that of the page. */
  public @Nullable String direction(@Nullable String language) {
    if (language == null) {
      return null;
    }
    WritingDirection direction = WritingDirection.of(Locale.forLanguageTag(language));
    if (direction == WritingDirection.of(locale)) {
      return null;
    }
    return direction.isRightToLeft() ? "rtl" : "ltr";
  }

  private HtmlContent marked(@Nullable String language, HtmlContent words) {
    return language == null
        ? words
        : out -> JtemarkedGenerated.render(out, Templates.PLAIN, this, language, words);
  }
}
