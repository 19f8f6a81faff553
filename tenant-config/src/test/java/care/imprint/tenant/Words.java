package care.imprint.tenant;

import care.imprint.article.Block;
import care.imprint.article.FactReference;
import care.imprint.article.Inline;
import care.imprint.article.ListItem;
import care.imprint.value.LocalizedText;
import care.imprint.value.Slug;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Short ways to write blocks and inlines. */
final class Words {
  private Words() {}

  static Slug id(String value) {
    return Slug.of(value);
  }

  static Optional<Slug> named(String value) {
    return Optional.of(Slug.of(value));
  }

  static LocalizedText both(String english, String french) {
    return LocalizedText.of(Map.of("en", english, "fr", french));
  }

  static List<Inline> words(String text) {
    return List.of(Inline.text(text));
  }

  static Block p(Inline... content) {
    return new Block.Paragraph(List.of(content));
  }

  static Block p(String text) {
    return new Block.Paragraph(words(text));
  }

  static Block h(String anchor, String text) {
    return new Block.Heading(2, id(anchor), words(text));
  }

  static Inline fact(String reference) {
    return Inline.Fact.of(FactReference.of(reference));
  }

  static Inline cite(String... sources) {
    return new Inline.Citation(Stream.of(sources).map(Slug::of).toList());
  }

  static Inline link(String article, String... text) {
    return new Inline.ArticleLink(id(article), Stream.of(text).map(Inline::text).toList());
  }

  static ListItem item(String text) {
    return new ListItem(List.of(p(text)));
  }

  /** A table of these costs. */
  static Block prices(String... costs) {
    return new Block.CostComparison(
        Optional.empty(),
        Optional.empty(),
        Stream.of(costs).map(Slug::of).toList(),
        Optional.empty(),
        false,
        List.of(),
        List.of());
  }

  static Block takeaways(String id, String text) {
    return new Block.Takeaways(named(id), Optional.empty(), List.of(item(text)));
  }
}
