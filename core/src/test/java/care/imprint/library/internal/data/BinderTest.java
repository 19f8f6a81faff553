package care.imprint.library.internal.data;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.cost.Cost;
import care.imprint.cost.Money;
import care.imprint.cost.Price;
import care.imprint.cost.TaxBasis;
import care.imprint.library.Limits;
import care.imprint.problem.Location;
import care.imprint.problem.Problem;
import care.imprint.problem.Problems;
import care.imprint.program.Program;
import care.imprint.program.Verdict;
import care.imprint.source.Author;
import care.imprint.source.Source;
import care.imprint.value.IntRange;
import care.imprint.value.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BinderTest {
  private final Problems problems = new Problems();

  @Nested
  class WhatIsRight {
    @Test
    void aCostIsRead() {
      Cost cost =
          costs(
                  """
                  - id: group-track
                    name: { en: Group track, fr: Parcours de groupe }
                    price: { kind: fixed, amount: CAD 5850 }
                    tax: plus-gst
                    sessions: 3
                    as-of: 2026-05-06
                  """)
              .get(0);

      assertThat(found()).isEmpty();
      assertThat(cost.price()).isEqualTo(new Price.Fixed(Money.of("5850", "CAD")));
      assertThat(cost.tax()).isEqualTo(TaxBasis.PLUS_GST);
      assertThat(cost.sessions()).contains(IntRange.exactly(3));
      assertThat(cost.name().in(Locale.FRENCH)).contains("Parcours de groupe");
      assertThat(cost.expires()).isEmpty();
      assertThat(cost.approximate()).isFalse();
    }

    @Test
    void shortFormsAreRead() {
      Program program =
          bind(
                  """
                  id: some-program
                  name: Some program
                  operator: { name: Somebody, kind: partner-program }
                  tracks: [ { id: group, name: Group, format: group, duration: P12W, sessions: { min: 3, max: 6 } } ]
                  screening:
                    - id: crisis
                      situation: Crisis
                      group: { verdict: after-condition, words: after stabilization }
                      individual: suitable
                  """,
                  Program.class)
              .orElseThrow();

      assertThat(found()).isEmpty();
      assertThat(program.name()).isEqualTo(LocalizedText.of("Some program"));
      assertThat(program.tracks().get(0).sessions()).contains(IntRange.of(3, 6));
      assertThat(program.screening().get(0).group().verdict()).isEqualTo(Verdict.AFTER_CONDITION);
      assertThat(program.screening().get(0).individual().words()).isEmpty();
    }

    @Test
    void authorsAreToldApartByTheirKeys() {
      Source source =
          bind(
                  """
                  id: paper
                  kind: journal-article
                  authors: [ { family: Doe, given: J }, { literal: Some Ministry } ]
                  title: A paper
                  """,
                  Source.class)
              .orElseThrow();

      assertThat(source.authors())
          .containsExactly(
              new Author.Person("Doe", Optional.of("J")), new Author.Organization("Some Ministry"));
    }
  }

  @Nested
  class WhatIsWrong {
    @Test
    void everythingIsToldAtOnceAndAtItsPlace() {
      costs(
          """
          - id: Group Track
            name: 5
            price: { kind: fixt, amount: CAD 5850 }
            tax: plus-gts
            sesions: 3
            as-of: 6 May 2026
          - id: other
            price: { kind: fixed, amount: 5850 }
            tax: included
            includes: lunch
            name: Other
            approximate: "no"
          """);

      assertThat(found())
          .containsExactly(
              "costs/a.yaml:1:7: error expected-id: “id” must be an id",
              "costs/a.yaml:2:9: error expected-localized-text: “name” must be a text, or a text for each language",
              "costs/a.yaml:3:18: error unknown-value: “fixt” is not one of the words known here",
              "costs/a.yaml:4:8: error unknown-value: “plus-gts” is not one of the words known here",
              "costs/a.yaml:5:3: error unknown-key: The key “sesions” is not known here",
              "costs/a.yaml:6:10: error expected-date: “as-of” must be a date",
              "costs/a.yaml:8:33: error expected-amount: “amount” must be an amount of money",
              "costs/a.yaml:10:13: error expected-list: “includes” must be a list",
              "costs/a.yaml:12:16: error expected-boolean: “approximate” must be true or false");
      assertThat(problems.sorted().get(3).hint(Locale.ENGLISH))
          .isEqualTo("Did you mean “plus-gst”?");
      assertThat(problems.sorted().get(4).hint(Locale.ENGLISH))
          .isEqualTo("Did you mean “sessions”?");
    }

    @Test
    void aMissingKeyIsNamedWhereItsMapStarts() {
      costs("- id: group-track\n  tax: included\n");

      assertThat(found())
          .containsExactly(
              "costs/a.yaml:1:3: error missing-key: The key “name” is missing",
              "costs/a.yaml:1:3: error missing-key: The key “price” is missing");
    }

    @Test
    void aPriceThatCannotBeIsRefused() {
      costs(
          """
          - id: a
            name: A
            price: { kind: range, from: CAD 900, to: CAD 100 }
            tax: included
          - id: b
            name: B
            price: { kind: base-plus, base: CAD 900, additional: USD 100 }
            tax: included
          """);

      assertThat(found())
          .containsExactly(
              "costs/a.yaml:3:10: error invalid-value: “price” cannot have this value",
              "costs/a.yaml:7:10: error invalid-value: “price” cannot have this value");
    }
  }

  private List<Cost> costs(String yaml) {
    return document(yaml).map(found -> Binder.bindList(found, Cost.class, problems)).orElseThrow();
  }

  private <T> Optional<T> bind(String yaml, Class<T> type) {
    return document(yaml).flatMap(found -> Binder.bind(found, type, problems));
  }

  private Optional<Document> document(String yaml) {
    return new DataReader(Limits.standard())
        .yaml(yaml, Location.of("costs/a.yaml", 1, 1), problems);
  }

  private List<String> found() {
    return problems.sorted().stream().map(Problem::toString).toList();
  }
}
