package care.imprint.pdf.internal.layout;

import care.imprint.edition.Edition;
import care.imprint.value.WritingDirection;
import java.util.List;

/**
 * An edition set below each other, not yet cut into pages.
 *
 * @param slabs the pieces
 * @param setting what they were set with
 * @param edition the edition, which the running parts tell of
 */
record Column(List<Slab> slabs, Setting setting, Edition edition) {
  /** How many pages it takes. */
  int count() {
    return PageCuts.of(slabs, frame(Running.of(setting, edition))).size();
  }

  /** Its pages as a handout of its own. */
  List<Page> pages() {
    return pages(Running.of(setting, edition));
  }

  /** Its pages with these running parts. */
  List<Page> pages(Running running) {
    List<Page> pages = Paginator.paginate(slabs, frame(running));
    boolean turned = WritingDirection.of(setting.locale()).isRightToLeft();
    return turned ? pages.stream().map(Page::mirrored).toList() : pages;
  }

  private Frame frame(Running running) {
    return new HandoutFrame(setting, edition, running);
  }
}
