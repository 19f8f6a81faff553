package care.imprint.architecture;

import static care.imprint.architecture.House.CLASSES;
import static care.imprint.architecture.House.libraries;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The library modules")
class DeterminismRulesTest {
  @Test
  void openNoSocket() {
    noClasses()
        .that(are(libraries()))
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.net\\.(http\\..*|.*Socket.*|.*URLConnection)"
                + "|java\\.nio\\.channels\\..*Socket.*|com\\.sun\\.net\\..*|javax\\.net\\..*")
        .orShould()
        .callMethodWhere(
            calls(
                "java.net.URL.openStream",
                "java.net.URL.openConnection",
                "java.net.URL.getContent"))
        .because("a guide must not tell anyone that it is being read, nor load what it names")
        .check(CLASSES);
  }

  @Test
  void askNoClock() {
    noClasses()
        .that(are(libraries()))
        .should()
        .callMethodWhere(
            calls(
                "java.time.LocalDate.now",
                "java.time.LocalDateTime.now",
                "java.time.ZonedDateTime.now",
                "java.time.OffsetDateTime.now",
                "java.time.Instant.now",
                "java.time.Year.now",
                "java.time.Clock.systemUTC",
                "java.time.Clock.systemDefaultZone",
                "java.time.Clock.system",
                "java.lang.System.currentTimeMillis",
                "java.util.Calendar.getInstance"))
        .because("today is a parameter (asOf), or no output could be made again")
        .check(CLASSES);
  }

  @Test
  void askTheMachineForNoDefault() {
    noClasses()
        .that(are(libraries()))
        .should()
        .callMethodWhere(
            calls(
                "java.util.Locale.getDefault",
                "java.util.TimeZone.getDefault",
                "java.time.ZoneId.systemDefault",
                "java.nio.charset.Charset.defaultCharset"))
        .orShould()
        .callMethodWhere(leavesItToTheMachine())
        .because("the same input gives the same bytes on any machine, locale and time zone")
        .check(CLASSES);
  }

  @Test
  void rollNoDice() {
    noClasses()
        .that(are(libraries()))
        .should()
        .callMethodWhere(calls("java.lang.Math.random", "java.util.UUID.randomUUID"))
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("java\\.util\\.Random|java\\.security\\.SecureRandom")
        .because("the same input gives the same bytes every time")
        .check(CLASSES);
  }

  @Test
  void printNothing() {
    noClasses()
        .that(are(libraries()))
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethodWhere(calls("java.lang.Throwable.printStackTrace"))
        .because("what there is to say is said in problems and exceptions")
        .check(CLASSES);
  }

  private static DescribedPredicate<JavaCall<?>> calls(String... methods) {
    Set<String> banned = Arrays.stream(methods).collect(Collectors.toSet());
    return describe("call one of " + banned, call -> banned.contains(named(call.getTarget())));
  }

  /** Overloads that fall back on the machine's locale or character set. */
  private static DescribedPredicate<JavaCall<?>> leavesItToTheMachine() {
    return describe(
        "leave locale or charset to the machine",
        call ->
            switch (named(call.getTarget())) {
              case "java.lang.String.toLowerCase",
                  "java.lang.String.toUpperCase",
                  "java.lang.String.getBytes" ->
                  call.getTarget().getRawParameterTypes().isEmpty();
              case "java.text.NumberFormat.getInstance",
                  "java.text.NumberFormat.getNumberInstance",
                  "java.text.NumberFormat.getCurrencyInstance",
                  "java.text.Collator.getInstance",
                  "java.text.BreakIterator.getWordInstance",
                  "java.text.BreakIterator.getSentenceInstance",
                  "java.text.BreakIterator.getLineInstance" ->
                  call.getTarget().getRawParameterTypes().isEmpty();
              case "java.time.format.DateTimeFormatter.ofPattern",
                  "java.util.ResourceBundle.getBundle" ->
                  call.getTarget().getRawParameterTypes().size() == 1;
              case "java.text.MessageFormat.format" ->
                  call.getTarget().getRawParameterTypes().size() == 2;
              default -> false;
            });
  }

  private static String named(CodeUnitCallTarget target) {
    return target.getOwner().getName() + "." + target.getName();
  }
}
