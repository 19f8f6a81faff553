package care.imprint.tenant;

import static care.imprint.tenant.Words.cite;
import static care.imprint.tenant.Words.fact;
import static care.imprint.tenant.Words.h;
import static care.imprint.tenant.Words.id;
import static care.imprint.tenant.Words.p;
import static care.imprint.tenant.Words.takeaways;
import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.article.Block;
import care.imprint.article.Inline;
import care.imprint.article.NoticePlacement;
import care.imprint.change.ChangeReport;
import care.imprint.change.EditionChange;
import care.imprint.cost.Price;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Two versions of a library, without any clinic")
class LibraryChangeTest {
  private static Guides guides() {
    return Guides.with(
        h("ride", "Your ride home"),
        p("Plan how you get home before you come."),
        p(Inline.text("It costs "), fact("cost:group"), cite("dames2025")),
        h("call", "Whom to call"),
        p(Inline.text("Ring "), fact("clinic:name"), Inline.text(" on "), fact("clinic:phone")),
        takeaways("points", "Bring somebody along."));
  }

  private static List<EditionChange> changes(Consumer<Guides> change) {
    return impact(change).changes();
  }

  private static Impact impact(Consumer<Guides> change) {
    Guides now = guides();
    change.accept(now);
    return Impact.between(Tenants.ofNetwork(guides().library()), Tenants.ofNetwork(now.library()));
  }

  /** The changes of the guide “group”, each as a word of its kind, its subject and its key. */
  private static List<String> told(Consumer<Guides> change) {
    return changes(change).stream()
        .filter(edition -> edition.edition().article().equals(id("group")))
        .flatMap(edition -> edition.changes().stream())
        .map(one -> one.kind() + " " + one.subject() + " " + one.key())
        .toList();
  }

  private static void body(Guides guides, Consumer<List<Block>> change) {
    List<Block> body = new ArrayList<>(guides.articles.get(0).body());
    change.accept(body);
    guides.articles.set(0, Guides.guide("group", "en", List.of(), body));
  }

  private static void price(Guides guides, String amount) {
    guides.costs.set(0, Guides.cost("group", new Price.Fixed(Guides.cad(amount))));
  }

  @Test
  void areEqualWhereNothingChanged() {
    assertThat(changes(guides -> {})).isEmpty();
  }

  @Nested
  class Tell {
    @Test
    void aPriceAndTheTextsThatShowIt() {
      assertThat(told(guides -> price(guides, "6000")))
          .contains("REWORDED PRICE group", "FOLLOWS BLOCK paragraph 2, ride");
    }

    @Test
    void aDate() {
      assertThat(
              told(
                  guides ->
                      guides.articles.set(
                          0, Guides.dated(guides.articles.get(0), Guides.DAY.plusDays(1)))))
          .containsExactly("REWORDED DATE updated");
    }

    @Test
    void aNoticeThatIsRewordedOrGone() {
      assertThat(
              told(
                  guides ->
                      guides.notices.set(
                          0,
                          Guides.notice(
                              "safety", "en", NoticePlacement.BEFORE, p("Never drive.")))))
          .containsExactly("REWORDED NOTICE safety");
      assertThat(told(guides -> guides.networkNotices.remove(id("safety"))))
          .containsExactly("REMOVED NOTICE safety");
    }

    @Test
    void aSourceThatIsNewOrGone() {
      Block cited = p(Inline.text("It is known."), cite("tsang2023"));
      assertThat(told(guides -> body(guides, blocks -> blocks.add(2, cited))))
          .contains("ADDED SOURCE tsang2023");
      assertThat(told(guides -> body(guides, blocks -> blocks.remove(2))))
          .contains("REMOVED SOURCE dames2025");
    }

    @Test
    void aBlockThatIsNewGoneOrMoved() {
      Block more = p("Wholly other words are told in this place.");
      assertThat(told(guides -> body(guides, blocks -> blocks.add(4, more))))
          .containsExactly("ADDED BLOCK paragraph 1, call");
      assertThat(told(guides -> body(guides, blocks -> blocks.remove(1))))
          .containsExactly("REMOVED BLOCK paragraph 1, ride");
      assertThat(told(guides -> body(guides, blocks -> Collections.rotate(blocks, 1))))
          .containsExactly("MOVED BLOCK takeaways #points");
    }

    @Test
    void wordingWordByWord() {
      Block reworded = p("Plan how you get home after you come.");

      ChangeReport report =
          new ChangeReport(changes(guides -> body(guides, blocks -> blocks.set(1, reworded))));

      assertThat(report.text(Locale.CANADA))
          .isEqualTo(
              """
              network/en/group: 1 block changed
                Text: paragraph 1, ride changed: Plan how you get home [-before-] {+after+} you come.
              """);
      assertThat(report.json())
          .contains("\"clinic\" : \"network\"", "\"text\" : \"before\"", "\"text\" : \"after\"");
      assertThat(report.html(Locale.CANADA_FRENCH))
          .contains("<del>before</del>", "<ins>after</ins>", "Avant", "Maintenant");
    }

    @Test
    void aGuideThatIsNewOrGone() {
      assertThat(changes(guides -> guides.articles.remove(1)))
          .singleElement()
          .satisfies(
              edition -> {
                assertThat(edition.edition()).hasToString("network/en/basics");
                assertThat(edition.changes()).allMatch(one -> one.after().isEmpty());
              });
    }
  }

  @Nested
  class TellOfAPriceThatNoGuideShows {
    private final Impact raised =
        impact(
            guides -> guides.costs.set(1, Guides.cost("alone", new Price.Fixed(Guides.cad("8")))));
    private final ChangeReport report = new ChangeReport(raised.changes(), raised.unshown());

    @Test
    void thatItChangedAndIsShownNowhere() {
      assertThat(raised.changes()).isEmpty();
      assertThat(report.text(Locale.CANADA).replace('\u00a0', ' '))
          .isEqualTo(
              """
              Shown in no edition: 1 price removed, 1 price changed
                Price alone changed: about CAD $7,500 + tax → CAD $8
                Price alone.sessions removed: 3
              """);
      assertThat(report.text(Locale.CANADA_FRENCH)).startsWith("Affiché dans aucune édition : ");
      assertThat(report.html(Locale.CANADA))
          .contains("<h2>Shown in no edition</h2>", "<del>3</del>");
      assertThat(report.json())
          .startsWith("[\n  {\n    \"changes\" : [")
          .contains("\"key\" : \"alone\"")
          .doesNotContain("\"clinic\"");
    }

    @Test
    void thatItIsNewOrGone() {
      assertThat(impact(guides -> guides.costs.remove(3)).unshown())
          .extracting(one -> one.kind() + " " + one.key())
          .containsExactly("REMOVED other", "REMOVED other.name", "REMOVED other.as-of");
      assertThat(
              impact(
                      guides ->
                          guides.costs.add(0, Guides.cost("fee", new Price.Fixed(Guides.cad("5")))))
                  .unshown())
          .extracting(one -> one.kind() + " " + one.key())
          .containsExactly("ADDED fee", "ADDED fee.name", "ADDED fee.as-of");
    }

    @Test
    void butNotWhereAnEditionTellsOfIt() {
      assertThat(impact(guides -> price(guides, "6000")).unshown()).isEmpty();
    }

    @Test
    void andNothingToWhoeverAsksForSomeEditions() {
      assertThat(raised.on(any -> true).unshown()).isEmpty();
    }
  }

  @Test
  void needNoFactOfAClinic() {
    assertThat(
            Tenants.ofNetwork(guides().library())
                .get("network")
                .edition("group", Locale.ENGLISH)
                .content()
                .body())
        .hasSize(7);
  }
}
