package care.imprint.browser;

import care.imprint.article.NoticePlacement;
import care.imprint.edition.Edition;
import care.imprint.render.NoticeText;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Looks at the notices of a page as a reader of the screen does: at the computed style of each word
 * and of all around it, and at the pixels that its letters leave.
 *
 * <p>Contrast is that of <a href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">WCAG 2.2</a>.
 */
final class NoticeEye {
  private final String examination;

  NoticeEye() {
    try (InputStream in = NoticeEye.class.getResourceAsStream("notices.js")) {
      examination =
          new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Something that keeps a notice from being read.
   *
   * @param notice the notice's id
   * @param finding what it is, in one word
   * @param detail the value that was found
   */
  record Finding(String notice, String finding, String detail) {
    private static Finding of(Map<String, Object> told) {
      return new Finding(text(told, "notice"), text(told, "finding"), text(told, "detail"));
    }

    private static String text(Map<String, Object> told, String key) {
      return String.valueOf(told.get(key));
    }
  }

  /** What is wrong with the style of an edition's notices on its page, each thing once. */
  List<Finding> look(Page page, Edition edition) {
    return list(examine(page, edition), "findings").stream().map(Finding::of).distinct().toList();
  }

  /** The same, and the notices with a word that leaves no pixel. */
  List<Finding> lookClosely(Page page, Edition edition) {
    Map<String, Object> seen = examine(page, edition);
    Stream<Finding> unseen =
        list(seen, "notices").stream()
            .filter(notice -> !NoticeInk.leaves(page, list(notice, "words")))
            .map(notice -> new Finding(Finding.text(notice, "notice"), "unseen", "no pixel"));
    return Stream.concat(list(seen, "findings").stream().map(Finding::of), unseen)
        .distinct()
        .toList();
  }

  @SuppressWarnings("unchecked") // what a script returns is lists and maps
  private Map<String, Object> examine(Page page, Edition edition) {
    return (Map<String, Object>) page.evaluate(examination, sought(edition));
  }

  @SuppressWarnings("unchecked") // what a script returns is lists and maps
  private static List<Map<String, Object>> list(Map<String, Object> told, String key) {
    return (List<Map<String, Object>>) Objects.requireNonNull(told.get(key));
  }

  private static Map<String, Object> sought(Edition edition) {
    return Map.of(
        "notices", NoticeText.of(edition).stream().map(NoticeEye::sought).toList(),
        "guarded", NoticeText.guarded(edition));
  }

  private static Map<String, Object> sought(NoticeText text) {
    return Map.of(
        "id", text.notice().id().value(),
        "words", text.words(),
        "precedes", text.precedes(),
        "caption", text.notice().placement() == NoticePlacement.ILLUSTRATION);
  }
}
