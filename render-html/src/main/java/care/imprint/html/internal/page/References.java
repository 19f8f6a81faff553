package care.imprint.html.internal.page;

import care.imprint.cost.Cost;
import care.imprint.edition.Apparatus;
import care.imprint.edition.CitedSource;
import care.imprint.image.Image;
import care.imprint.value.Slug;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the blocks of a page ask of the rest of its edition: nothing but this. Remembers what was
 * asked, and the answers, so that what was written can be used again where all answers are the
 * same. Serves one render.
 */
final class References {
  private final Apparatus apparatus;
  private final Map<Slug, CitedSource> sources = new HashMap<>();
  private List<Answer<?>> answers = new ArrayList<>();

  References(Apparatus apparatus) {
    this.apparatus = apparatus;
    apparatus.sources().forEach(cited -> sources.put(cited.source().id(), cited));
  }

  /** A question and what was answered to it. */
  record Answer<T>(Function<References, T> question, T answer) {
    private boolean holds(References references) {
      return question.apply(references).equals(answer);
    }
  }

  /** The source with this id. */
  CitedSource source(Slug id) {
    return ask(its -> its.cited(id));
  }

  private CitedSource cited(Slug id) {
    CitedSource cited = sources.get(id);
    return cited == null ? apparatus.source(id) : cited;
  }

  /** All sources, by number. */
  List<CitedSource> sources() {
    return ask(its -> its.apparatus.sources());
  }

  /** All costs told. */
  List<Cost> costs() {
    return ask(its -> its.apparatus.costs());
  }

  /** Where a link to an article leads on a page with these links. */
  Optional<String> address(Slug article, Links links) {
    return ask(its -> links.article(its.apparatus.target(article)));
  }

  /** The picture in this file. */
  Image image(String file) {
    return ask(its -> its.apparatus.image(file));
  }

  /** The answers since this was called last. */
  List<Answer<?>> answers() {
    List<Answer<?>> given = answers;
    answers = new ArrayList<>();
    return given;
  }

  /** Whether answers given for another edition hold for this one. */
  boolean confirm(List<Answer<?>> given) {
    for (Answer<?> answer : given) {
      if (!answer.holds(this)) {
        return false;
      }
    }
    return true;
  }

  private <T> T ask(Function<References, T> question) {
    T answer = question.apply(this);
    answers.add(new Answer<>(question, answer));
    return answer;
  }
}
