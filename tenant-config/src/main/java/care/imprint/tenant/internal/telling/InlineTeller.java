package care.imprint.tenant.internal.telling;

import care.imprint.article.Article;
import care.imprint.article.Inline;
import care.imprint.library.Library;
import care.imprint.tenant.TenantProblem;
import care.imprint.value.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells inlines; a link that leads nowhere for this clinic becomes its words. */
record InlineTeller(Telling telling) implements Inline.Visitor<List<Inline>> {
  List<Inline> tell(List<Inline> content) {
    List<Inline> told = new ArrayList<>();
    for (Inline inline : content) {
      if (inline instanceof Inline.Citation) {
        closeUp(told);
      }
      told.addAll(inline.accept(this));
    }
    return List.copyOf(told);
  }

  /** The number of a source stands close to the word before it, whatever space was written. */
  private static void closeUp(List<Inline> told) {
    int last = told.size() - 1;
    if (last >= 0 && told.get(last) instanceof Inline.Text text) {
      String words = text.text().stripTrailing();
      told.remove(last);
      if (!words.isEmpty()) {
        told.add(Inline.text(words));
      }
    }
  }

  @Override
  public List<Inline> visit(Inline.Text text) {
    return List.of(text);
  }

  @Override
  public List<Inline> visit(Inline.Emphasis emphasis) {
    return List.of(new Inline.Emphasis(tell(emphasis.content())));
  }

  @Override
  public List<Inline> visit(Inline.Strong strong) {
    return List.of(new Inline.Strong(tell(strong.content())));
  }

  @Override
  public List<Inline> visit(Inline.Link link) {
    return List.of(new Inline.Link(link.href(), tell(link.content())));
  }

  @Override
  public List<Inline> visit(Inline.ArticleLink link) {
    Optional<Article> target =
        telling.holdings().library().article(link.article(), telling.locale());
    List<Inline> words = words(link);
    if (target.isPresent() && telling.tenant().publishes(link.article(), telling.locale())) {
      telling.mentions().add(target.get());
      return List.of(new Inline.ArticleLink(link.article(), words));
    }
    if (isKnown(link.article()) && !words.isEmpty()) {
      telling.problem(TenantProblem.EDITION_LINK_DROPPED, link.article(), telling.clinic().id());
    } else {
      telling.problem(
          TenantProblem.EDITION_UNKNOWN_LINK, link.article(), telling.locale().getLanguage());
    }
    return words;
  }

  private List<Inline> words(Inline.ArticleLink link) {
    Library library = telling.holdings().library();
    return link.content().isEmpty()
        ? library.title(link.article(), telling.locale()).map(Inline::text).stream().toList()
        : tell(link.content());
  }

  /** Whether the library has a guide in any language. */
  boolean isKnown(Slug article) {
    Library library = telling.holdings().library();
    return library.title(article, telling.locale()).isPresent()
        || library.content().articles().stream().anyMatch(other -> other.id().equals(article));
  }

  @Override
  public List<Inline> visit(Inline.Citation citation) {
    citation.sources().forEach(telling::cite);
    return List.of(citation);
  }

  @Override
  public List<Inline> visit(Inline.Fact fact) {
    return List.of(new FactTeller(telling).tell(fact));
  }

  @Override
  public List<Inline> visit(Inline.Abbreviation abbreviation) {
    return List.of(abbreviation);
  }

  @Override
  public List<Inline> visit(Inline.LineBreak lineBreak) {
    return List.of(lineBreak);
  }
}
