package care.imprint.tenant;

import static care.imprint.tenant.Words.cite;
import static care.imprint.tenant.Words.fact;
import static care.imprint.tenant.Words.h;
import static care.imprint.tenant.Words.id;
import static care.imprint.tenant.Words.link;
import static care.imprint.tenant.Words.named;
import static care.imprint.tenant.Words.p;
import static care.imprint.tenant.Words.takeaways;
import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.article.Block;
import care.imprint.article.ImageOrigin;
import care.imprint.cost.Money;
import care.imprint.cost.Price;
import care.imprint.problem.Problem;
import care.imprint.problem.Problems;
import care.imprint.program.ProgramField;
import care.imprint.value.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A problem keeps an edition from being made")
class EditionProblemTest {
  private List<String> problems(Guides guides, ClinicDraft clinic, Locale locale) {
    Problems problems = new Problems();
    assertThat(clinic.in(guides).edition(id("group"), locale, problems)).isEmpty();
    return problems.sorted().stream().map(Problem::toString).toList();
  }

  private List<String> problems(Block... body) {
    return problems(Guides.with(body), ClinicDraft.english(), Locale.CANADA);
  }

  @Test
  void whereTheGuideDoesNotExist() {
    Problems problems = new Problems();
    ClinicDraft.english()
        .in(Guides.with(p("Text.")))
        .edition(id("nothing"), Locale.CANADA, problems);

    assertThat(problems.sorted())
        .extracting(Problem::toString)
        .containsExactly(
            ": error edition-unknown-article: The library has no guide “nothing” in the language"
                + " “en”.");
  }

  @Test
  void whereTheClinicDoesNotPublishIt() {
    ClinicDraft clinic = ClinicDraft.english();
    clinic.articles = Optional.of(List.of(id("basics")));

    assertThat(problems(Guides.with(p("Text.")), clinic, Locale.UK))
        .containsExactly(
            "port-credit/tenant.yaml: error edition-not-chosen: The clinic “port-credit” does"
                + " not publish the guide “group”.",
            "port-credit/tenant.yaml: error edition-unknown-language: The clinic “port-credit”"
                + " does not publish in the language “en-GB”.");
  }

  @Test
  void whereNothingIsBehindAReference() {
    assertThat(
            problems(
                p(fact("cost:a"), fact("program:b.name"), fact("program:roots.cost(c)")),
                p(cite("d"), link("e"), link("f", "words")),
                new Block.Figure(Optional.empty(), Guides.picture("g.svg", ImageOrigin.PHOTOGRAPH)),
                new Block.SuitabilityMatrix(
                    Optional.empty(),
                    Optional.empty(),
                    named("roots"),
                    List.of(id("h")),
                    List.of(),
                    List.of(),
                    List.of())))
        .containsExactly(
            "articles/group.md: error edition-unknown-cost: There is no cost “a”.",
            "articles/group.md: error edition-unknown-criterion: The program “roots” has no"
                + " screening criterion “h”.",
            "articles/group.md: error edition-unknown-image: There is no picture “g.svg”.",
            "articles/group.md: error edition-unknown-link: The library has no guide “e” in the"
                + " language “en” to link to.",
            "articles/group.md: error edition-unknown-link: The library has no guide “f” in the"
                + " language “en” to link to.",
            "articles/group.md: error edition-unknown-program: There is no program “b”.",
            "articles/group.md: error edition-unknown-source: There is no source “d”.",
            "articles/group.md: error edition-unknown-track: The program “roots” has no track"
                + " “c”.");
  }

  @Test
  void whereAFigureCannotBeDerived() {
    Guides guides =
        Guides.with(
            p(
                fact("cost:group.total(4)"),
                fact("cost:group.difference(dollars, 3)"),
                fact("program:roots.duration")));
    guides.costs.add(
        Guides.cost("dollars", new Price.BasePlus(Money.of("1", "USD"), Money.of("1", "USD"))));

    assertThat(problems(guides, ClinicDraft.english(), Locale.CANADA))
        .containsExactly(
            "articles/group.md: error edition-mixed-currencies: “cost:group.difference(dollars,"
                + " 3)” compares costs in different currencies.",
            "articles/group.md: error edition-no-figure: The figure “cost:group.total(4)” cannot"
                + " be derived from what is published.",
            "articles/group.md: error edition-tracks-differ: The tracks of the program differ in"
                + " “program:roots.duration”.");
  }

  @Test
  void whereTheClinicDoesNotSay() {
    ClinicDraft clinic = ClinicDraft.english();
    clinic.contact = Contact.none();
    clinic.booking = Optional.empty();
    Block call =
        new Block.CallToAction(Optional.empty(), List.of(), Optional.empty(), Optional.empty());

    assertThat(problems(Guides.with(p(fact("clinic:phone")), call), clinic, Locale.CANADA))
        .containsExactly(
            "articles/group.md: error edition-no-call-address: The call to action leads nowhere:"
                + " the clinic “port-credit” has no booking, website, email or phone.",
            "articles/group.md: error edition-no-clinic-fact: The clinic “port-credit” does not"
                + " say what “clinic:phone” asks for.");
  }

  @Test
  void whereSomethingIsNotTranslated() {
    Guides guides =
        Guides.with(p("Text."))
            .andFrench(
                p(fact("cost:english"), fact("cost:english.name"), link("basics")),
                new Block.ProgramCard(
                    Optional.empty(),
                    id("roots"),
                    Optional.empty(),
                    List.of(ProgramField.NOTES),
                    List.of(),
                    List.of()));
    guides.costs.add(
        new care.imprint.cost.Cost(
            id("english"),
            LocalizedText.of(Map.of("en", "English")),
            new Price.Varies(Optional.of(LocalizedText.of(Map.of("en", "clinic")))),
            care.imprint.cost.TaxBasis.NOT_STATED,
            false,
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
    guides.notices.removeIf(
        notice -> notice.id().equals(id("safety")) && notice.language().equals("fr"));

    assertThat(problems(guides, new ClinicDraft(), Locale.CANADA_FRENCH))
        .containsExactly(
            "articles/group.fr.md: error edition-missing-notice: The notice “safety” is not"
                + " written in the language “fr”.",
            "articles/group.fr.md: error edition-unknown-link: The library has no guide “basics”"
                + " in the language “fr” to link to.",
            "articles/group.fr.md: error edition-untranslated: costs/english/name has no text in"
                + " the language “fr”.",
            "articles/group.fr.md: error edition-untranslated: costs/english/price has no text in"
                + " the language “fr”.");
  }

  @Test
  void whereANameIsTakenTwice() {
    ClinicDraft clinic =
        ClinicDraft.english().text(LocalPlace.AFTER, "points", h("points", "Again"));

    assertThat(problems(Guides.with(takeaways("points", "Point.")), clinic, Locale.CANADA))
        .containsExactly(
            "port-credit/local/own.md: error edition-duplicate-anchor: Two parts of the guide"
                + " have the name “points”.");
  }

  @Test
  void whereAClinicsTextLosesItsPlace() {
    Guides guides =
        Guides.with(takeaways("points", "Point.")).andFrench(takeaways("autres", "Point."));
    ClinicDraft clinic = new ClinicDraft().text(LocalPlace.AFTER, "points", p("Own."));

    assertThat(problems(guides, clinic, Locale.CANADA_FRENCH))
        .containsExactly(
            "port-credit/tenant.yaml: error edition-local-text-lost: The text port-credit/local/own.md has"
                + " lost its place: the guide “group” has no “points” in the language “fr”.",
            "port-credit/tenant.yaml: error edition-untranslated: port-credit/local/own.md has no text in the"
                + " language “fr”.");
  }

  @Test
  void whereTheTopicHasNoName() {
    Guides guides = new Guides();
    care.imprint.article.Article plain =
        Guides.guide("group", "en", List.of(), List.of(p("Text.")));
    guides.articles.add(
        new care.imprint.article.Article(
            plain.id(),
            plain.language(),
            plain.kind(),
            id("sleep"),
            plain.title(),
            plain.summary(),
            plain.dates(),
            plain.translates(),
            plain.review(),
            plain.illustration(),
            plain.notices(),
            plain.lead(),
            plain.body(),
            plain.related(),
            plain.formerly()));

    assertThat(problems(guides, ClinicDraft.english(), Locale.CANADA))
        .containsExactly(
            "articles/group.md: error edition-unknown-topic: The library does not name the topic"
                + " “sleep”.");
  }
}
