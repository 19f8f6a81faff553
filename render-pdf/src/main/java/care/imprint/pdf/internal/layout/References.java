package care.imprint.pdf.internal.layout;

import care.imprint.cost.Cost;
import care.imprint.edition.Apparatus;
import care.imprint.edition.CitedSource;
import care.imprint.image.Image;
import care.imprint.value.Slug;
import java.util.ArrayList;
import java.util.List;

/**
 * What the blocks of a handout ask of the rest of its edition: nothing but this. Remembers what was
 * asked, and the answers, so that what was set can be used again where all answers are the same.
 * Serves one render.
 */
final class References {
  private final Apparatus apparatus;
  private List<Answer<?>> answers = new ArrayList<>();

  References(Apparatus apparatus) {
    this.apparatus = apparatus;
  }

  /** A question; two of the same kind about the same thing are equal. */
  private interface Question<T> {
    T in(Apparatus apparatus);
  }

  /** A question and what was answered to it. */
  record Answer<T>(Question<T> question, T answer) {
    private boolean holds(Apparatus apparatus) {
      return question.in(apparatus).equals(answer);
    }
  }

  private record SourceOf(Slug id) implements Question<CitedSource> {
    @Override
    public CitedSource in(Apparatus apparatus) {
      return apparatus.source(id);
    }
  }

  private record AllSources() implements Question<List<CitedSource>> {
    @Override
    public List<CitedSource> in(Apparatus apparatus) {
      return apparatus.sources();
    }
  }

  private record AllCosts() implements Question<List<Cost>> {
    @Override
    public List<Cost> in(Apparatus apparatus) {
      return apparatus.costs();
    }
  }

  private record HasAddress(Slug article) implements Question<Boolean> {
    @Override
    public Boolean in(Apparatus apparatus) {
      return apparatus.target(article).address().isPresent();
    }
  }

  private record AddressOf(Slug article) implements Question<String> {
    @Override
    public String in(Apparatus apparatus) {
      return apparatus.target(article).address().orElseThrow().value();
    }
  }

  private record PictureOf(String file) implements Question<Image> {
    @Override
    public Image in(Apparatus apparatus) {
      return apparatus.image(file);
    }
  }

  /** The source with this id. */
  CitedSource source(Slug id) {
    return ask(new SourceOf(id));
  }

  /** All sources, by number. */
  List<CitedSource> sources() {
    return ask(new AllSources());
  }

  /** All costs told. */
  List<Cost> costs() {
    return ask(new AllCosts());
  }

  /** Whether an article can be linked to. */
  boolean hasAddress(Slug article) {
    return ask(new HasAddress(article));
  }

  /** Where an article that can be linked to is found. */
  String address(Slug article) {
    return ask(new AddressOf(article));
  }

  /** The picture in this file. */
  Image image(String file) {
    return ask(new PictureOf(file));
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
      if (!answer.holds(apparatus)) {
        return false;
      }
    }
    return true;
  }

  private <T> T ask(Question<T> question) {
    T answer = question.in(apparatus);
    answers.add(new Answer<>(question, answer));
    return answer;
  }
}
