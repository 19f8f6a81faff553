package care.imprint.pdf.internal.layout;

import care.imprint.edition.Edition;
import java.util.List;

/**
 * What the running head and foot say.
 *
 * @param title the title in the head
 * @param version which text this is, in parts
 * @param before how many pages stand ahead of the first
 * @param total how many pages there are in all; 0 where they are no part of something larger
 */
record Running(String title, List<String> version, int before, int total) {
  /** Those of a handout of its own. */
  static Running of(Setting setting, Edition edition) {
    return new Running(
        edition.title(),
        HandoutFrame.version(setting, edition).stream().map(Said::words).toList(),
        0,
        0);
  }

  /** The same inside something larger. */
  Running inside(int pagesBefore, int pagesInAll) {
    return new Running(title, version, pagesBefore, pagesInAll);
  }
}
