package care.imprint.library;

import care.imprint.article.Article;
import care.imprint.article.Notice;
import care.imprint.cost.Cost;
import care.imprint.image.Image;
import care.imprint.program.Program;
import care.imprint.source.Source;
import jakarta.validation.Valid;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that a library holds; written as JSON and read again it is equal.
 *
 * @param network the network and what holds for all of it
 * @param notices the protected texts, in every language
 * @param sources the citable works
 * @param programs the programmes
 * @param costs the costs
 * @param articles the articles, in every language
 * @param images the pictures by file name
 */
public record LibraryContent(
    @Valid Network network,
    List<@Valid Notice> notices,
    List<@Valid Source> sources,
    List<@Valid Program> programs,
    List<@Valid Cost> costs,
    List<@Valid Article> articles,
    SortedMap<String, Image> images) {
  /** Copies the collections. */
  public LibraryContent {
    notices = List.copyOf(notices);
    sources = List.copyOf(sources);
    programs = List.copyOf(programs);
    costs = List.copyOf(costs);
    articles = List.copyOf(articles);
    images = Collections.unmodifiableSortedMap(new TreeMap<>(images));
  }
}
