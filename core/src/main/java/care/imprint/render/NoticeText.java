package care.imprint.render;

import care.imprint.article.Block;
import care.imprint.article.Notice;
import care.imprint.article.NoticePlacement;
import care.imprint.edition.Edition;
import care.imprint.edition.PlainText;
import care.imprint.edition.PlainWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The words a prover looks for: those of one notice, as every renderer has to show them.
 *
 * <p>Words are what stands between spaces, no-break spaces among them, without soft hyphens; marks
 * that only repeat a word (bullets, the numbers of citations) are none.
 *
 * @param notice the notice
 * @param pointer where it stands in the JSON form of the edition
 * @param words its words, in order: of its title, unless it stands with the illustration, and text
 */
public record NoticeText(Notice notice, String pointer, List<String> words) {
  /** Copies the words. */
  public NoticeText {
    words = List.copyOf(words);
  }

  /** The notices of an edition in the order of the edition. */
  public static List<NoticeText> of(Edition edition) {
    List<NoticeText> texts = new ArrayList<>();
    List<Notice> notices = edition.content().notices();
    for (int i = 0; i < notices.size(); i++) {
      texts.add(
          new NoticeText(notices.get(i), "/content/notices/" + i, words(notices.get(i), edition)));
    }
    return List.copyOf(texts);
  }

  private static List<String> words(Notice notice, Edition edition) {
    List<String> lines = PlainText.of(notice, edition);
    boolean titled = notice.placement() != NoticePlacement.ILLUSTRATION;
    return lines.subList(titled ? 0 : 1, lines.size()).stream()
        .flatMap(line -> words(line).stream())
        .toList();
  }

  /** The words of a text. */
  public static List<String> words(String text) {
    return Arrays.stream(text.replace("\u00ad", "").split("[\\s\\p{Z}]+", -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /**
   * The headings and paragraphs of the lead and the body, each as its words. Notices that stand
   * with the illustration or ahead of the lead guard them, so they come first; all others come
   * last.
   */
  public static List<List<String>> guarded(Edition edition) {
    return Stream.concat(edition.content().lead().stream(), edition.content().body().stream())
        .flatMap(block -> line(block).stream())
        .map(NoticeText::words)
        .filter(words -> !words.isEmpty())
        .toList();
  }

  private static Optional<String> line(Block block) {
    if (block instanceof Block.Heading heading) {
      return Optional.of(PlainWords.of(heading.text()));
    }
    return block instanceof Block.Paragraph paragraph
        ? Optional.of(PlainWords.of(paragraph.content()))
        : Optional.empty();
  }

  /** Whether the notice stands ahead of the text that it guards. */
  public boolean precedes() {
    return notice.placement() != NoticePlacement.AFTER;
  }

  /** Where these words stand in others, one after the other: the index of the first each time. */
  public static List<Integer> places(List<String> text, List<String> sought) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i + sought.size() <= text.size(); i++) {
      if (text.get(i).equals(sought.get(0)) && same(text, i, sought) == sought.size()) {
        places.add(i);
      }
    }
    return places;
  }

  /**
   * Where this notice stands in a text; not where its words are but part of a longer notice.
   *
   * @param text the words of a file
   * @param all the notices of its edition
   */
  public List<Integer> standing(List<String> text, List<NoticeText> all) {
    List<NoticeText> longer =
        all.stream()
            .filter(other -> other.words.size() > words.size())
            .filter(other -> !places(other.words, words).isEmpty())
            .toList();
    return places(text, words).stream()
        .filter(place -> longer.stream().noneMatch(other -> other.covers(text, place)))
        .toList();
  }

  private boolean covers(List<String> text, int place) {
    return places(text, words).stream()
        .anyMatch(start -> start <= place && place < start + words.size());
  }

  /** How many words are the same from a place on. */
  private static int same(List<String> text, int start, List<String> sought) {
    int same = 0;
    while (same < sought.size()
        && start + same < text.size()
        && text.get(start + same).equals(sought.get(same))) {
      same++;
    }
    return same;
  }

  /**
   * Where a text comes nearest to the notice without being it: the place from which most words are
   * the same as at its beginning; else, backwards, as at its end.
   *
   * @return nothing if it shares fewer than three words in a row, or half of a shorter notice
   */
  public Optional<Nearest> nearest(List<String> text) {
    return fromBeginning(text).or(() -> fromEnd(text));
  }

  private Optional<Nearest> fromBeginning(List<String> text) {
    int place = 0;
    int best = 0;
    for (int i = 0; i < text.size(); i++) {
      int same = same(text, i, words);
      place = same > best ? i : place;
      best = Math.max(best, same);
    }
    return best < least()
        ? Optional.empty()
        : Optional.of(
            new Nearest(place, excerpt(text, place + best - 2), excerpt(words, best - 2)));
  }

  private Optional<Nearest> fromEnd(List<String> text) {
    int place = 0;
    int best = 0;
    for (int i = 0; i < text.size(); i++) {
      int same = sameBackwards(text, i);
      place = same > best ? i - same + 1 : place;
      best = Math.max(best, same);
    }
    return best < least()
        ? Optional.empty()
        : Optional.of(
            new Nearest(place, excerpt(text, place - 3), excerpt(words, words.size() - best - 3)));
  }

  private int least() {
    return Math.min(3, (words.size() + 1) / 2);
  }

  private int sameBackwards(List<String> text, int end) {
    int same = 0;
    while (same < words.size()
        && end - same >= 0
        && text.get(end - same).equals(words.get(words.size() - 1 - same))) {
      same++;
    }
    return same;
  }

  private static String excerpt(List<String> words, int from) {
    int start = Math.max(0, Math.min(from, words.size()));
    return String.join(" ", words.subList(start, Math.min(words.size(), start + 6)));
  }

  /**
   * A place that comes near to a notice.
   *
   * @param place the index of the first word that is the same
   * @param written the words of the text where both part
   * @param wanted the words of the notice there
   */
  public record Nearest(int place, String written, String wanted) {}
}
