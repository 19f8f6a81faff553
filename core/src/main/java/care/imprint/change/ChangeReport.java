package care.imprint.change;

import java.util.List;
import java.util.Locale;

/**
 * Tells changes to people and programs: as lines of text, as JSON and as a page to read side by
 * side. Immutable; the same changes give the same report.
 *
 * @param editions the changes, edition by edition; those without any are left out
 */
public record ChangeReport(List<EditionChange> editions) {
  /** Leaves out editions in which nothing changed. */
  public ChangeReport {
    editions = editions.stream().filter(EditionChange::isAny).toList();
  }

  /** Lines for a terminal or a mail. */
  public String text(Locale locale) {
    return new TextReport(new ChangeWords(locale)).write(editions);
  }

  /** An array with an object an edition, two spaces of indentation, words in the edition's own. */
  public String json() {
    return JsonReport.write(editions);
  }

  /**
   * A whole page that stands alone: what was beside what is, with every word marked that changed.
   */
  public String html(Locale locale) {
    return new HtmlReport(new ChangeWords(locale)).write(editions);
  }

  /** One line that says how many changes of each kind an edition has. */
  public static String summary(EditionChange edition, Locale locale) {
    return new ChangeWords(locale).summary(edition);
  }
}
