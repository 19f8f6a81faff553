package care.imprint.pdf.internal.layout;

import care.imprint.pdf.internal.text.Fragment;
import care.imprint.pdf.internal.text.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes the pages of a guide part of a book: its places get names that no other guide has, and
 * links to what is in the book stay inside. Immutable.
 *
 * @param name the name of the guide, which is also that of its first place
 * @param links where the links of the guide lead
 * @param inside where in the book addresses are found
 */
record Relinking(String name, Links links, Map<String, String> inside) {
  Page apply(Page page) {
    List<Page.Target> targets = new ArrayList<>();
    for (Page.Target target : page.targets()) {
      List<String> anchors = new ArrayList<>();
      target.anchors().forEach(anchor -> anchors.add(name + "/" + anchor));
      if (target.bookmarks().stream().anyMatch(bookmark -> bookmark.level() == 1)) {
        anchors.add(name);
      }
      targets.add(new Page.Target(target.y(), target.bookmarks(), anchors));
    }
    Page linked = page.painted(this::relinked);
    return new Page(
        page.width(),
        page.height(),
        linked.running(),
        linked.folio(),
        linked.pieces(),
        targets,
        page.trim());
  }

  private Paint relinked(Paint paint) {
    if (!(paint instanceof Paint.Glyphs glyphs) || glyphs.fragment().mark().link().isEmpty()) {
      return paint;
    }
    Fragment fragment = glyphs.fragment();
    Mark mark = new Mark(fragment.mark().owner(), fragment.mark().link().map(this::target));
    Fragment linked = new Fragment(fragment.run(), fragment.style(), mark, fragment.level());
    return new Paint.Glyphs(glyphs.x(), glyphs.y(), linked, glyphs.element());
  }

  private String target(String link) {
    String target = links.resolve(link);
    return target.startsWith("#")
        ? "#" + name + "/" + target.substring(1)
        : inside.getOrDefault(target, target);
  }
}
