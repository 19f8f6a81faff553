package care.imprint.library.internal.reading;

import care.imprint.library.LibraryProblem;
import care.imprint.library.internal.data.Pointers;
import care.imprint.problem.Location;
import care.imprint.problem.Problems;
import com.google.common.base.Suppliers;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Checks the Jakarta constraints of records. Thread-safe; the validators are made once. */
public final class Constraints {
  private static final Supplier<Validator> ENGLISH =
      Suppliers.memoize(() -> validator(Locale.ROOT));
  private static final Supplier<Validator> FRENCH =
      Suppliers.memoize(() -> validator(Locale.FRENCH));

  private Constraints() {}

  /** Tells every rule that a record or a part of it breaks, with its words in each language. */
  public static void check(Object content, Function<String, Location> places, Problems problems) {
    Set<ConstraintViolation<Object>> violations = ENGLISH.get().validate(content);
    if (violations.isEmpty()) {
      return;
    }
    Map<String, String> french =
        FRENCH.get().validate(content).stream()
            .collect(
                Collectors.toMap(
                    Constraints::key, ConstraintViolation::getMessage, (first, second) -> first));
    for (ConstraintViolation<Object> violation : violations) {
      String pointer = pointer(violation.getPropertyPath());
      problems.add(
          LibraryProblem.BROKEN_RULE,
          places.apply(pointer),
          Pointers.name(pointer),
          violation.getMessage(),
          french.getOrDefault(key(violation), violation.getMessage()));
    }
  }

  private static String key(ConstraintViolation<?> violation) {
    return violation.getPropertyPath() + " " + violation.getMessageTemplate();
  }

  private static String pointer(Path path) {
    String pointer = "";
    for (Path.Node node : path) {
      if (node.getIndex() != null) {
        pointer = Pointers.entry(pointer, node.getIndex());
      } else if (node.getKey() != null) {
        pointer = Pointers.member(pointer, String.valueOf(node.getKey()));
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        pointer = Pointers.property(pointer, node.getName());
      }
    }
    return pointer;
  }

  private static Validator validator(Locale locale) {
    return Validation.byDefaultProvider()
        .configure()
        .messageInterpolator(
            new ParameterMessageInterpolator(Set.of(locale), locale, context -> locale, false))
        .buildValidatorFactory()
        .getValidator();
  }
}
