package care.imprint.article;

import care.imprint.program.ProgramFact;
import care.imprint.value.Slug;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/**
 * What a fact refers to. Its text form, {@code cost:ID.total(3)}, is the one authors write between
 * double braces; {@link #parse} and {@link #text} are each other's inverse.
 */
public sealed interface FactReference {
  /** The regular expression of the form that authors write, anchored. */
  String PATTERN = FactReferenceParser.pattern();

  /** The reference in the form that authors write. */
  @JsonValue
  String text();

  /**
   * Reads the form that authors write, for example {@code cost:roots-to-thrive-group.per-session}.
   *
   * @throws IllegalArgumentException if it is not of that form
   */
  @JsonCreator
  static FactReference of(String text) {
    return parse(text)
        .orElseThrow(() -> new IllegalArgumentException("Not a fact reference: '" + text + "'"));
  }

  /** Reads the form that authors write, or gives nothing if the text is not of that form. */
  static Optional<FactReference> parse(String text) {
    return FactReferenceParser.parse(text);
  }

  /**
   * A figure of a cost.
   *
   * @param cost the cost's id
   * @param figure which figure
   * @param other the cost it is compared with, for a difference
   * @param sessions for how many sessions, where that matters
   */
  record OfCost(Slug cost, CostFigure figure, Optional<Slug> other, Optional<Integer> sessions)
      implements FactReference {
    @Override
    public String text() {
      String arguments =
          other.map(Slug::value).orElse("")
              + (other.isPresent() && sessions.isPresent() ? ", " : "")
              + sessions.map(String::valueOf).orElse("");
      return "cost:" + cost + figure.suffix() + (arguments.isEmpty() ? "" : "(" + arguments + ")");
    }
  }

  /**
   * A field of a programme.
   *
   * @param program the programme's id
   * @param fact which field
   * @param track of which track, where tracks differ
   */
  record OfProgram(Slug program, ProgramFact fact, Optional<Slug> track) implements FactReference {
    @Override
    public String text() {
      return "program:%s.%s%s"
          .formatted(program, fact.word(), track.map(id -> "(" + id + ")").orElse(""));
    }
  }

  /**
   * A field of the clinic that publishes.
   *
   * @param field which field
   */
  record OfClinic(ClinicField field) implements FactReference {
    @Override
    public String text() {
      return "clinic:" + field.word();
    }
  }
}
