package care.imprint.library.internal.reading;

import care.imprint.library.LibraryContent;
import care.imprint.problem.Location;
import care.imprint.problem.Problems;
import care.imprint.value.Slug;
import java.util.List;
import java.util.function.Function;

/** Collects the ids that a content declares. */
final class Declarations {
  private Declarations() {}

  /** The ids; tells those of sources, programmes and costs that are declared twice. */
  static Declared of(LibraryContent content, Function<String, Location> places, Problems problems) {
    Declared declared = new Declared();
    content.network().topics().keySet().forEach(id -> declared.add(Declared.TOPIC, id));
    content.images().keySet().forEach(file -> declared.add(Declared.IMAGE, file));
    content.notices().forEach(notice -> declared.add(Declared.NOTICE, notice.id().value()));
    content.articles().forEach(article -> declared.add(Declared.ARTICLE, article.id().value()));
    Once once = new Once(declared, places, problems);
    once.all(Declared.SOURCE, "/sources", ids(content.sources(), source -> source.id()));
    once.all(Declared.PROGRAM, "/programs", ids(content.programs(), program -> program.id()));
    once.all(Declared.COST, "/costs", ids(content.costs(), cost -> cost.id()));
    return declared;
  }

  private static <T> List<Slug> ids(List<T> values, Function<T, Slug> id) {
    return values.stream().map(id).toList();
  }

  private record Once(Declared declared, Function<String, Location> places, Problems problems) {
    void all(String kind, String pointer, List<Slug> ids) {
      for (int i = 0; i < ids.size(); i++) {
        Location place = places.apply(pointer + "/" + i + "/id");
        declared.addOnce(kind, ids.get(i).value(), place, problems);
      }
    }
  }
}
