package care.imprint.library.internal.reading;

import care.imprint.article.Article;
import care.imprint.library.LibraryProblem;
import care.imprint.problem.Location;
import care.imprint.problem.Problems;
import care.imprint.value.Slug;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Sees to it that the former id of an article leads to that article alone: no article has it today,
 * and no other had it before. The translations of one article may each name it. Used once.
 */
final class FormerIds {
  private record Holder(Slug article, Location place) {}

  private final List<Article> articles;
  private final Function<String, Location> places;
  private final Problems problems;
  private final Map<Slug, Location> living = new HashMap<>();
  private final Map<Slug, Holder> former = new HashMap<>();

  FormerIds(List<Article> articles, Function<String, Location> places, Problems problems) {
    this.articles = articles;
    this.places = places;
    this.problems = problems;
  }

  void check() {
    for (int i = 0; i < articles.size(); i++) {
      living.putIfAbsent(articles.get(i).id(), places.apply("/articles/" + i));
    }
    for (int i = 0; i < articles.size(); i++) {
      article(articles.get(i), "/articles/" + i + "/formerly/");
    }
  }

  private void article(Article article, String pointer) {
    Set<Slug> own = new HashSet<>();
    for (int i = 0; i < article.formerly().size(); i++) {
      Slug id = article.formerly().get(i);
      Location place = places.apply(pointer + i);
      Holder first = former.putIfAbsent(id, new Holder(article.id(), place));
      boolean again = !own.add(id);
      Location alive = living.get(id);
      if (alive != null) {
        taken(place, id, alive);
      } else if (first != null && (again || !first.article().equals(article.id()))) {
        taken(place, id, first.place());
      }
    }
  }

  private void taken(Location place, Slug id, Location other) {
    problems.add(LibraryProblem.FORMER_ID_TAKEN, place, id, other);
  }
}
