package care.imprint.html.internal.page;

import care.imprint.article.Block;
import care.imprint.edition.Edition;
import care.imprint.edition.Label;
import care.imprint.edition.PlainWords;
import care.imprint.value.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A part of the body that the list of contents names.
 *
 * @param id where a link to it lands
 * @param title its heading
 */
public record Section(String id, String title) {
  static List<Section> of(Edition edition, Ids ids) {
    List<Section> sections = new ArrayList<>();
    for (Block block : edition.content().body()) {
      title(block, edition)
          .map(title -> new Section(ids.reserve(block, anchor(block)), title))
          .ifPresent(sections::add);
    }
    return List.copyOf(sections);
  }

  /** The name of the heading of a block. */
  static Optional<Slug> anchor(Block block) {
    return block instanceof Block.Heading heading ? Optional.of(heading.anchor()) : block.id();
  }

  private static Optional<String> title(Block block, Edition edition) {
    if (block instanceof Block.Heading heading) {
      return Optional.of(heading)
          .filter(section -> section.level() == 2)
          .map(section -> PlainWords.of(section.text()));
    }
    if (block instanceof Block.Faq faq) {
      return Optional.of(faq.title().orElseGet(() -> edition.wording().text(Label.FAQ)));
    }
    if (block instanceof Block.Steps steps) {
      return Optional.of(steps.title().orElseGet(() -> edition.wording().text(Label.STEPS)));
    }
    if (block instanceof Block.SourceList list) {
      return Optional.of(list.title().orElseGet(() -> edition.wording().text(Label.SOURCES)));
    }
    return Optional.empty();
  }
}
