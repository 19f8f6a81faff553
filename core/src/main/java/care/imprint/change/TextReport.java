package care.imprint.change;

import java.util.ArrayList;
import java.util.List;

/** Changes as lines of text. */
record TextReport(ChangeWords words) {
  /** How many words that stayed are shown on each side of a change. */
  private static final int AROUND = 4;

  String write(ChangeReport report) {
    List<String> parts = new ArrayList<>();
    for (EditionChange edition : report.editions()) {
      parts.add(part(edition.edition() + ": " + words.summary(edition), edition.changes()));
    }
    if (!report.unshown().isEmpty()) {
      parts.add(part(words.unshown(report.unshown()), report.unshown()));
    }
    return parts.isEmpty() ? words.text("nothing") + "\n" : String.join("\n", parts);
  }

  private String part(String head, List<Change> changes) {
    StringBuilder text = new StringBuilder(head).append('\n');
    for (Change change : changes) {
      if (change.kind() != Change.Kind.FOLLOWS) {
        text.append("  ").append(words.title(change)).append(": ").append(detail(change));
        text.append('\n');
      }
    }
    return text.toString();
  }

  private String detail(Change change) {
    return switch (change.kind()) {
      case ADDED -> brief(change.after().orElse(""));
      case REMOVED -> brief(change.before().orElse(""));
      case MOVED -> brief(change.after().orElse(""));
      case REWORDED, FOLLOWS -> reworded(change);
    };
  }

  private String reworded(Change change) {
    String before = change.before().orElse("");
    String after = change.after().orElse("");
    boolean small = change.subject() != Subject.BLOCK && change.subject() != Subject.NOTICE;
    return small ? before + " → " + after : edits(change.words());
  }

  private String edits(List<WordEdit> edits) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < edits.size(); i++) {
      WordEdit edit = edits.get(i);
      line.append(line.length() == 0 ? "" : " ");
      line.append(
          switch (edit.kind()) {
            case KEPT -> edit.shortened(AROUND, i > 0, i < edits.size() - 1);
            case REMOVED -> "[-" + edit.text() + "-]";
            case ADDED -> "{+" + edit.text() + "+}";
          });
    }
    return line.toString();
  }

  private static String brief(String text) {
    String line = text.replace("\n", " ¶ ");
    return line.length() <= 160 ? line : line.substring(0, 159) + "…";
  }
}
