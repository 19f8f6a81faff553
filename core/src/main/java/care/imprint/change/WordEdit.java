package care.imprint.change;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A run of words that stayed, went or came.
 *
 * @param kind which of the three
 * @param text the words
 */
public record WordEdit(Kind kind, String text) {
  /** What became of a run of words. */
  public enum Kind {
    /** It stayed. */
    @JsonProperty("kept")
    KEPT,
    /** It went. */
    @JsonProperty("removed")
    REMOVED,
    /** It came. */
    @JsonProperty("added")
    ADDED
  }

  /**
   * The shortest way from one text to another, word by word, by Myers’ algorithm (“An O(ND)
   * Difference Algorithm and Its Variations”, 1986).
   */
  public static List<WordEdit> between(String before, String after) {
    List<String> old = words(before);
    List<String> now = words(after);
    Patch<String> patch = DiffUtils.diff(old, now, true);
    List<WordEdit> edits = new ArrayList<>();
    for (AbstractDelta<String> delta : patch.getDeltas()) {
      switch (delta.getType()) {
        case EQUAL -> add(edits, Kind.KEPT, delta.getSource().getLines());
        case DELETE -> add(edits, Kind.REMOVED, delta.getSource().getLines());
        case INSERT -> add(edits, Kind.ADDED, delta.getTarget().getLines());
        case CHANGE -> {
          add(edits, Kind.REMOVED, delta.getSource().getLines());
          add(edits, Kind.ADDED, delta.getTarget().getLines());
        }
      }
    }
    return List.copyOf(edits);
  }

  /** How much of two texts is the same: 0 for nothing, 1 for all. */
  static double likeness(String before, String after) {
    List<WordEdit> edits = between(before, after);
    double kept =
        edits.stream().filter(edit -> edit.kind() == Kind.KEPT).mapToInt(WordEdit::count).sum();
    return 2 * kept / Math.max(1, words(before).size() + words(after).size());
  }

  /**
   * The words nearest to what changed around them, with dots for the rest.
   *
   * @param most how many words are shown on each side
   * @param after whether something changed before them
   * @param before whether something changed after them
   */
  String shortened(int most, boolean after, boolean before) {
    List<String> all = List.of(text.split(" ", -1));
    int shown = (after ? most : 0) + (before ? most : 0);
    if (all.size() <= shown + 1) {
      return text;
    }
    String head = after ? String.join(" ", all.subList(0, most)) + " " : "";
    String tail = before ? " " + String.join(" ", all.subList(all.size() - most, all.size())) : "";
    return head + "…" + tail;
  }

  private int count() {
    return words(text).size();
  }

  private static void add(List<WordEdit> edits, Kind kind, List<String> words) {
    if (!words.isEmpty()) {
      edits.add(new WordEdit(kind, String.join(" ", words)));
    }
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.replace("\n", " ¶ ").split("\\s+", -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
