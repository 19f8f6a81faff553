package care.imprint.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactReferenceTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "cost:group",
        "cost:group.name",
        "cost:group.total(3)",
        "cost:group.per-session",
        "cost:group.per-session(3)",
        "cost:group.difference(individual)",
        "cost:group.difference(individual, 3)",
        "program:some-program.name",
        "program:some-program.process-group",
        "program:some-program.cost(group)",
        "clinic:phone",
        "clinic:booking"
      })
  void theTextFormReadsBackAsTheSame(String text) {
    assertThat(FactReference.parse(text).map(FactReference::text)).contains(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "cost:",
        "cost:Group",
        "cost:group.total",
        "cost:group.total(0)",
        "cost:group.total(100)",
        "cost:group.sum(3)",
        "cost:group(3)",
        "cost:group.difference",
        "cost:group.name(3)",
        "program:some-program",
        "program:some-program.prize",
        "clinic:fax",
        "clinic:phone.x",
        "price:group"
      })
  void whatIsNoReferenceIsNothing(String text) {
    assertThat(FactReference.parse(text)).isEmpty();
  }

  @Test
  void longTextIsRefusedQuickly() {
    assertThat(FactReference.parse("cost:" + "a-".repeat(50_000))).isEmpty();
  }
}
