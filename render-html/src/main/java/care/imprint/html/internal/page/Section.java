package care.imprint.html.internal.page;

import care.imprint.article.Block;
import care.imprint.edition.Edition;
import care.imprint.edition.Label;
import care.imprint.edition.PlainWords;
import care.imprint.edition.Wording;
import care.imprint.value.Slug;
import gg.jte.html.HtmlContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A part of the body that the list of contents names.
 *
 * @param id where a link to it lands
 * @param title its heading
 * @param label the label whose words that is; absent where the author says it
 */
public record Section(String id, String title, Optional<Label> label) {
  static List<Section> of(Edition edition, Ids ids) {
    List<Section> sections = new ArrayList<>();
    for (Block block : edition.content().body()) {
      heading(block)
          .map(heading -> heading.section(ids.reserve(block, anchor(block)), edition.wording()))
          .ifPresent(sections::add);
    }
    return List.copyOf(sections);
  }

  /** The name of the heading of a block. */
  static Optional<Slug> anchor(Block block) {
    return block instanceof Block.Heading heading ? Optional.of(heading.anchor()) : block.id();
  }

  /** Its heading, as a page with these labels shows it. */
  public HtmlContent words(Labels labels) {
    return label.map(said -> labels.of(said)).orElseGet(() -> out -> out.writeUserContent(title));
  }

  private static Optional<Title> heading(Block block) {
    if (block instanceof Block.Heading heading) {
      return Optional.of(heading)
          .filter(section -> section.level() == 2)
          .map(section -> new Title(Optional.of(PlainWords.of(section.text())), Optional.empty()));
    }
    if (block instanceof Block.Faq faq) {
      return Optional.of(new Title(faq.title(), Optional.of(Label.FAQ)));
    }
    if (block instanceof Block.Steps steps) {
      return Optional.of(new Title(steps.title(), Optional.of(Label.STEPS)));
    }
    if (block instanceof Block.SourceList list) {
      return Optional.of(new Title(list.title(), Optional.of(Label.SOURCES)));
    }
    return Optional.empty();
  }

  /** What the author says, or else the label that stands there. */
  private record Title(Optional<String> own, Optional<Label> usual) {
    Section section(String id, Wording wording) {
      Optional<Label> label = own.isPresent() ? Optional.empty() : usual;
      return new Section(
          id, label.map(said -> wording.text(said)).or(() -> own).orElseThrow(), label);
    }
  }
}
