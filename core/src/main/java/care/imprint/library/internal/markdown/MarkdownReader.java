package care.imprint.library.internal.markdown;

import care.imprint.article.Article;
import care.imprint.article.Block;
import care.imprint.article.Notice;
import care.imprint.library.LibraryProblem;
import care.imprint.library.Limits;
import care.imprint.library.internal.data.Binder;
import care.imprint.library.internal.data.DataReader;
import care.imprint.library.internal.data.Document;
import care.imprint.library.internal.data.Parts;
import care.imprint.problem.Location;
import care.imprint.problem.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Reads the Markdown files of a library or a clinic. Immutable and thread-safe.
 *
 * <p>Nothing that is not understood is left out in silence: it is a problem at its line and column.
 */
public final class MarkdownReader {
  private final DataReader data;

  /** A reader that keeps to these limits. */
  public MarkdownReader(Limits limits) {
    this.data = new DataReader(limits);
  }

  /** Reads an article; nothing if its front matter cannot be understood. */
  public Optional<Placed<Article>> article(MarkdownFile file, Problems problems) {
    FrontMatter text = FrontMatter.cut(file.text());
    Optional<Document> head = head(file, text, problems);
    Optional<ArticleHead> said =
        head.flatMap(document -> Binder.bind(document, ArticleHead.class, problems));
    Map<String, String> abbreviations = new HashMap<>(file.abbreviations());
    said.ifPresent(front -> abbreviations.putAll(front.abbreviations()));
    Page page = new Page(file, text, abbreviations, data, problems);
    List<Block> blocks = BlockReader.text(page, Dialect.parse(text.body()));
    int lead = lead(blocks);
    return said.map(
        front ->
            placed(
                front.article(file, blocks.subList(0, lead), blocks.subList(lead, blocks.size())),
                head,
                page));
  }

  /** Reads a notice: paragraphs and lists, nothing else. */
  public Optional<Placed<Notice>> notice(MarkdownFile file, Problems problems) {
    FrontMatter text = FrontMatter.cut(file.text());
    Optional<Document> head = head(file, text, problems);
    Page page = new Page(file, text, file.abbreviations(), data, problems);
    List<Block> blocks = BlockReader.text(page, Dialect.parse(text.body()));
    refuseAllButText(blocks, page, problems);
    return head.flatMap(document -> Binder.bind(document, NoticeHead.class, problems))
        .map(front -> placed(front.notice(file, blocks), head, page));
  }

  /** Reads a text without front matter, such as one that a clinic adds. */
  public Placed<List<Block>> text(MarkdownFile file, Problems problems) {
    FrontMatter whole = new FrontMatter(Optional.empty(), file.text(), 1);
    Page page = new Page(file, whole, file.abbreviations(), data, problems);
    return placed(BlockReader.text(page, Dialect.parse(whole.body())), Optional.empty(), page);
  }

  private Optional<Document> head(MarkdownFile file, FrontMatter text, Problems problems) {
    if (text.head().isEmpty()) {
      problems.add(LibraryProblem.MISSING_FRONT_MATTER, Location.of(file.path(), 1, 1));
    }
    return text.head().flatMap(yaml -> data.yaml(yaml, Location.of(file.path(), 2, 1), problems));
  }

  private static void refuseAllButText(List<Block> blocks, Page page, Problems problems) {
    for (Block block : blocks) {
      boolean text =
          block instanceof Block.Paragraph
              || block instanceof Block.BulletList
              || block instanceof Block.NumberedList;
      if (!text) {
        Location place = page.places().getOrDefault(block, Location.NOWHERE);
        problems.add(LibraryProblem.MISPLACED_BLOCK, place, page.name(block));
      }
    }
  }

  /** The lead ends where the first heading or container begins. */
  private static int lead(List<Block> blocks) {
    return IntStream.range(0, blocks.size())
        .filter(i -> endsLead(blocks.get(i)))
        .findFirst()
        .orElse(blocks.size());
  }

  private static boolean endsLead(Block block) {
    return !(block instanceof Block.Paragraph
        || block instanceof Block.BulletList
        || block instanceof Block.NumberedList);
  }

  private static <T> Placed<T> placed(T value, Optional<Document> head, Page page) {
    Map<String, Location> places = new HashMap<>();
    head.ifPresent(document -> places.putAll(document.values()));
    head.map(document -> document.value("/updated"))
        .ifPresent(updated -> places.put("/dates", updated));
    Parts.visit(
        "",
        value,
        (pointer, part) -> {
          Location place = page.places().get(part);
          if (place != null) {
            places.put(pointer, place);
          }
        });
    return new Placed<>(value, places);
  }
}
