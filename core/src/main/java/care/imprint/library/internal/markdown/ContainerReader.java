package care.imprint.library.internal.markdown;

import care.imprint.article.Block;
import care.imprint.library.LibraryProblem;
import care.imprint.library.internal.data.Nearest;
import care.imprint.value.Slug;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;

/** Turns one container into a block: looks at its first line and leaves the rest to others. */
final class ContainerReader {
  private static final Pattern REST =
      Pattern.compile(
          "^(?<argument>[a-z0-9]+(?:-[a-z0-9]+)*)?\\s*(?:\\{#(?<id>[a-z0-9]+(?:-[a-z0-9]+)*)})?$");

  private ContainerReader() {}

  static Optional<Block> read(Page page, ContainerBlock block) {
    refuseFences(page, block);
    Optional<Container> known = Container.of(block.name());
    if (known.isEmpty()) {
      page.tell(
          LibraryProblem.UNKNOWN_BLOCK,
          block,
          block.name(),
          Nearest.suggestion(block.name(), Container.words()));
      return Optional.empty();
    }
    Matcher rest = REST.matcher(block.rest());
    boolean understood = rest.matches() && fits(known.get(), rest.group("argument") != null);
    if (!understood) {
      page.tell(LibraryProblem.WRONG_ARGUMENT, block, block.name(), known.get().example());
      return Optional.empty();
    }
    return read(page, block, known.get(), rest);
  }

  private static Optional<Block> read(
      Page page, ContainerBlock block, Container container, Matcher rest) {
    Optional<Slug> id =
        Optional.ofNullable(rest.group("id")).map(Slug::of).map(slug -> page.claim(slug, block));
    Optional<Slug> argument = Optional.ofNullable(rest.group("argument")).map(Slug::of);
    ContainerBody body = new ContainerBody(page, block, container, id, argument);
    return switch (container) {
      case TAKEAWAYS -> TextContainers.takeaways(body);
      case CALLOUT -> TextContainers.callout(body);
      case QUOTE -> TextContainers.quote(body);
      case FAQ -> TextContainers.faq(body);
      case STEPS -> TextContainers.steps(body);
      case PROS_CONS -> TextContainers.prosAndCons(body);
      case CALL_TO_ACTION -> TextContainers.callToAction(body);
      case SOURCES -> TextContainers.sources(body);
      case FACTS -> DataContainers.facts(body);
      case TABLE -> DataContainers.table(body);
      case PROGRAM -> DataContainers.program(body);
      case SUITABILITY -> DataContainers.suitability(body);
      case COSTS -> DataContainers.costs(body);
      case EVIDENCE -> DataContainers.evidence(body);
      case FIGURE -> DataContainers.figure(body);
    };
  }

  private static boolean fits(Container container, boolean argument) {
    return switch (container) {
      case PROGRAM -> argument;
      case SUITABILITY -> true;
      default -> !argument;
    };
  }

  private static void refuseFences(Page page, ContainerBlock block) {
    if (!block.closed()) {
      page.tell(LibraryProblem.UNCLOSED_BLOCK, block, block.name(), block.fence());
    }
    for (Node around = block.getParent(); around != null; around = around.getParent()) {
      if (around instanceof ContainerBlock outer && outer.fence().equals(block.fence())) {
        page.tell(LibraryProblem.NESTED_FENCE, block, block.name(), block.fence());
        return;
      }
    }
  }

  /** What the readers of single containers work on. */
  record ContainerBody(
      Page page,
      ContainerBlock block,
      Container container,
      Optional<Slug> id,
      Optional<Slug> argument) {
    <T> Optional<T> settings(Class<T> type) {
      return page.settings(block, type);
    }

    /** The nodes after the settings. */
    List<Node> nodes() {
      return Nodes.children(block).stream()
          .filter(node -> !(node instanceof SettingsBlock))
          .toList();
    }

    /** Tells that the container does not hold what it must. */
    <T> Optional<T> wrong() {
      return wrong(block);
    }

    /** Tells that a part of the container is not what it must be. */
    <T> Optional<T> wrong(Node node) {
      page.tell(LibraryProblem.WRONG_CONTENT, node, container.word(), container.example());
      return Optional.empty();
    }
  }
}
