package care.imprint.change;

import java.util.List;
import java.util.Locale;

/**
 * Tells changes to people and programs: as lines of text, as JSON and as a page to read side by
 * side. Immutable; the same changes give the same report.
 *
 * @param editions the changes, edition by edition; those without any are left out
 * @param unshown the changes of the library's prices that no edition shows
 */
public record ChangeReport(List<EditionChange> editions, List<Change> unshown) {
  /** Leaves out editions in which nothing changed. */
  public ChangeReport {
    editions = editions.stream().filter(EditionChange::isAny).toList();
    unshown = List.copyOf(unshown);
  }

  /** A report on editions alone. */
  public ChangeReport(List<EditionChange> editions) {
    this(editions, List.of());
  }

  /** Lines for a terminal or a mail. */
  public String text(Locale locale) {
    return new TextReport(new ChangeWords(locale)).write(this);
  }

  /**
   * An array with an object an edition, two spaces of indentation, words in the edition's own. What
   * no edition shows comes last, in an object without clinic, locale and article.
   */
  public String json() {
    return JsonReport.write(this);
  }

  /**
   * A whole page that stands alone: what was beside what is, with every word marked that changed.
   */
  public String html(Locale locale) {
    return new HtmlReport(new ChangeWords(locale)).write(this);
  }

  /** One line that says how many changes of each kind there are that no edition shows. */
  public static String unshown(List<Change> changes, Locale locale) {
    return new ChangeWords(locale).unshown(changes);
  }

  /** One line that says how many changes of each kind an edition has. */
  public static String summary(EditionChange edition, Locale locale) {
    return new ChangeWords(locale).summary(edition);
  }
}
