package care.imprint.library.internal.markdown;

import care.imprint.article.Block;
import care.imprint.article.Inline;
import care.imprint.article.ListItem;
import care.imprint.article.Question;
import care.imprint.article.Step;
import care.imprint.article.Tone;
import care.imprint.edition.PlainWords;
import care.imprint.library.internal.markdown.ContainerReader.ContainerBody;
import care.imprint.value.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/** The containers that hold text. */
final class TextContainers {
  private static final int HEADING = 4;

  private TextContainers() {}

  static Optional<Block> takeaways(ContainerBody body) {
    Optional<ContainerSettings.Titled> settings = body.settings(ContainerSettings.Titled.class);
    Optional<BulletList> list = Nodes.only(body.nodes(), BulletList.class);
    if (list.isEmpty()) {
      return body.wrong();
    }
    List<ListItem> items = BlockReader.items(body.page(), list.get());
    return settings.map(said -> new Block.Takeaways(body.id(), said.title(), items));
  }

  static Optional<Block> callout(ContainerBody body) {
    Optional<ContainerSettings.Callout> settings = body.settings(ContainerSettings.Callout.class);
    List<Block> blocks = BlockReader.inner(body.page(), body.nodes());
    if (blocks.isEmpty()) {
      return body.wrong();
    }
    return settings.map(
        said -> new Block.Callout(body.id(), said.tone().orElse(Tone.INFO), said.title(), blocks));
  }

  static Optional<Block> quote(ContainerBody body) {
    Optional<ContainerSettings.Quote> settings = body.settings(ContainerSettings.Quote.class);
    List<Block> blocks = BlockReader.inner(body.page(), body.nodes());
    if (blocks.isEmpty()) {
      return body.wrong();
    }
    return settings.map(said -> new Block.Quotation(body.id(), blocks, said.by(), said.source()));
  }

  static Optional<Block> callToAction(ContainerBody body) {
    List<Block> blocks = BlockReader.inner(body.page(), body.nodes());
    return body.settings(ContainerSettings.CallToAction.class)
        .map(said -> new Block.CallToAction(body.id(), blocks, said.label(), said.href()));
  }

  static Optional<Block> sources(ContainerBody body) {
    Optional<ContainerSettings.Titled> settings = body.settings(ContainerSettings.Titled.class);
    return body.nodes().isEmpty()
        ? settings.map(said -> new Block.SourceList(body.id(), said.title()))
        : body.wrong(body.nodes().get(0));
  }

  static Optional<Block> prosAndCons(ContainerBody body) {
    Optional<ContainerSettings.Titled> settings = body.settings(ContainerSettings.Titled.class);
    List<Node> nodes = body.nodes();
    if (nodes.size() != 4
        || !(nodes.get(0) instanceof Heading pros)
        || !(nodes.get(1) instanceof BulletList forIt)
        || !(nodes.get(2) instanceof Heading cons)
        || !(nodes.get(3) instanceof BulletList against)) {
      return body.wrong();
    }
    Page page = body.page();
    String prosTitle = words(page, pros);
    List<ListItem> prosItems = BlockReader.items(page, forIt);
    String consTitle = words(page, cons);
    List<ListItem> consItems = BlockReader.items(page, against);
    return settings.map(
        said ->
            new Block.ProsAndCons(
                body.id(), said.title(), prosTitle, prosItems, consTitle, consItems));
  }

  private static String words(Page page, Heading heading) {
    return PlainWords.of(InlineReader.read(page, heading));
  }

  static Optional<Block> faq(ContainerBody body) {
    Optional<ContainerSettings.Titled> settings = body.settings(ContainerSettings.Titled.class);
    List<Question> questions = new ArrayList<>();
    List<Node> nodes = body.nodes();
    for (int i = 0; i < nodes.size(); ) {
      int end = nextHeading(nodes, i + 1);
      Optional<Question> question = question(body, nodes.subList(i, end));
      question.ifPresent(questions::add);
      i = end;
    }
    if (nodes.isEmpty()) {
      return body.wrong();
    }
    return settings.map(said -> new Block.Faq(body.id(), said.title(), questions));
  }

  private static int nextHeading(List<Node> nodes, int from) {
    int next = from;
    while (next < nodes.size() && !(nodes.get(next) instanceof Heading)) {
      next++;
    }
    return next;
  }

  private static Optional<Question> question(ContainerBody body, List<Node> nodes) {
    Page page = body.page();
    if (!(nodes.get(0) instanceof Heading heading)
        || heading.getLevel() != HEADING
        || nodes.size() == 1) {
      return body.wrong(nodes.get(0));
    }
    HeadingText text = HeadingText.of(InlineReader.read(page, heading));
    List<Block> answer = BlockReader.inner(page, nodes.subList(1, nodes.size()));
    if (text.words().isEmpty() || answer.isEmpty()) {
      return body.wrong(heading);
    }
    Slug anchor =
        text.anchor()
            .map(id -> page.claim(id, heading))
            .orElseGet(() -> page.free(Anchors.of(PlainWords.of(text.words())), heading));
    return Optional.of(page.placed(new Question(anchor, text.words(), answer), heading));
  }

  static Optional<Block> steps(ContainerBody body) {
    Optional<ContainerSettings.Titled> settings = body.settings(ContainerSettings.Titled.class);
    Optional<OrderedList> list = Nodes.only(body.nodes(), OrderedList.class);
    if (list.isEmpty()) {
      return body.wrong();
    }
    List<Step> steps = new ArrayList<>();
    for (Node item : Nodes.children(list.get())) {
      step(body, item).ifPresent(steps::add);
    }
    return settings.map(said -> new Block.Steps(body.id(), said.title(), steps));
  }

  private static Optional<Step> step(ContainerBody body, Node item) {
    List<Node> nodes = Nodes.children(item);
    if (nodes.isEmpty() || !(nodes.get(0) instanceof Paragraph title)) {
      return body.wrong(item);
    }
    List<Inline> words = InlineReader.read(body.page(), title);
    List<Block> how = BlockReader.inner(body.page(), nodes.subList(1, nodes.size()));
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(body.page().placed(new Step(words, how), item));
  }
}
