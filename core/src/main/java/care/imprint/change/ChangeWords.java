package care.imprint.change;

import care.imprint.value.Languages;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words that changes are told in, in one language. */
record ChangeWords(Locale locale) {
  String text(String key, Object... arguments) {
    ResourceBundle bundle =
        ResourceBundle.getBundle("care.imprint.change.words", Languages.bundle(locale));
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
  }

  /** What became of what, for example “Price roots-group changed”. */
  String title(Change change) {
    String subject = text("subject." + change.subject().name(), change.key());
    return text("kind." + change.kind().name(), subject);
  }

  /** How many changes there are of each kind, in one line. */
  String summary(EditionChange edition) {
    return summary(edition.changes());
  }

  /** The same for changes that no edition shows. */
  String unshown(List<Change> changes) {
    return text("unshown", summary(changes));
  }

  private String summary(List<Change> changes) {
    if (changes.isEmpty()) {
      return text("nothing");
    }
    StringBuilder line = new StringBuilder();
    for (Subject subject : Subject.values()) {
      for (Change.Kind kind : Change.Kind.values()) {
        long count = count(changes, subject, kind);
        if (count > 0) {
          line.append(line.length() == 0 ? "" : text("and"))
              .append(text("count." + subject.name(), count))
              .append(' ')
              .append(text("done." + kind.name(), count));
        }
      }
    }
    return line.toString();
  }

  private static long count(List<Change> changes, Subject subject, Change.Kind kind) {
    return changes.stream()
        .filter(change -> change.subject() == subject && change.kind() == kind)
        .count();
  }
}
