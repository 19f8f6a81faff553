package care.imprint.article;

import care.imprint.program.ProgramFact;
import care.imprint.value.Slug;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the text form of a fact reference. */
final class FactReferenceParser {
  private static final String SLUG = "(?![a-z0-9-]{81})[a-z0-9]+(?:-[a-z0-9]+)*";
  private static final String COUNT = "[1-9][0-9]?";
  private static final Pattern COST =
      Pattern.compile(
          "cost:(?<id>%1$s)(?<figure>\\.[a-z-]+)?(?:\\((?:(?<sessions>[1-9][0-9]?)|(?<other>%1$s)(?:, ?(?<count>[1-9][0-9]?))?)\\))?"
              .formatted(SLUG));
  private static final Pattern PROGRAM =
      Pattern.compile(
          "program:(?<id>%1$s)\\.(?<fact>[a-z-]+)(?:\\((?<track>%1$s)\\))?".formatted(SLUG));
  private static final Pattern CLINIC = Pattern.compile("clinic:(?<field>[a-z]+)");

  private FactReferenceParser() {}

  /** Longer text is no reference, and matching it would run deep. */
  private static final int LONGEST = 300;

  /** All forms at once, in the common part of Java and ECMAScript. */
  static String pattern() {
    return "^(cost:%1$s(\\.name|\\.total\\(%2$s\\)|\\.per-session(\\(%2$s\\))?"
            .formatted(SLUG, COUNT)
        + "|\\.difference\\((?!%2$s\\))%1$s(, ?%2$s)?\\))?".formatted(SLUG, COUNT)
        + "|program:%s\\.(%s)(\\(%s\\))?".formatted(SLUG, programFacts(), SLUG)
        + "|clinic:(%s))$".formatted(clinicFields());
  }

  private static String programFacts() {
    return Arrays.stream(ProgramFact.values())
        .map(ProgramFact::word)
        .collect(Collectors.joining("|"));
  }

  private static String clinicFields() {
    return Arrays.stream(ClinicField.values())
        .map(ClinicField::word)
        .collect(Collectors.joining("|"));
  }

  static Optional<FactReference> parse(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    return cost(text).or(() -> program(text)).or(() -> clinic(text));
  }

  private static Optional<FactReference> cost(String text) {
    Matcher matcher = COST.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String suffix = Optional.ofNullable(matcher.group("figure")).orElse("");
    Optional<Integer> sessions =
        Optional.ofNullable(matcher.group("sessions"))
            .or(() -> Optional.ofNullable(matcher.group("count")))
            .map(Integer::valueOf);
    Optional<Slug> other = Optional.ofNullable(matcher.group("other")).map(Slug::of);
    return Arrays.stream(CostFigure.values())
        .filter(figure -> figure.suffix().equals(suffix) && fits(figure, other, sessions))
        .findFirst()
        .map(figure -> new FactReference.OfCost(slug(matcher), figure, other, sessions));
  }

  private static boolean fits(CostFigure figure, Optional<Slug> other, Optional<Integer> sessions) {
    return switch (figure) {
      case PRICE, NAME -> other.isEmpty() && sessions.isEmpty();
      case TOTAL -> other.isEmpty() && sessions.isPresent();
      case PER_SESSION -> other.isEmpty();
      case DIFFERENCE -> other.isPresent();
    };
  }

  private static Optional<FactReference> program(String text) {
    Matcher matcher = PROGRAM.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Optional<Slug> track = Optional.ofNullable(matcher.group("track")).map(Slug::of);
    return Arrays.stream(ProgramFact.values())
        .filter(fact -> fact.word().equals(matcher.group("fact")))
        .findFirst()
        .map(fact -> new FactReference.OfProgram(slug(matcher), fact, track));
  }

  private static Optional<FactReference> clinic(String text) {
    Matcher matcher = CLINIC.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return Arrays.stream(ClinicField.values())
        .filter(field -> field.word().equals(matcher.group("field")))
        .findFirst()
        .map(FactReference.OfClinic::new);
  }

  private static Slug slug(Matcher matcher) {
    return Slug.of(matcher.group("id"));
  }
}
