package care.imprint.tenant;

import static care.imprint.tenant.Words.cite;
import static care.imprint.tenant.Words.id;
import static care.imprint.tenant.Words.link;
import static care.imprint.tenant.Words.p;
import static care.imprint.tenant.Words.words;
import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.article.Block;
import care.imprint.article.Finding;
import care.imprint.article.Inline;
import care.imprint.article.NoticePlacement;
import care.imprint.edition.CitedSource;
import care.imprint.edition.Edition;
import care.imprint.problem.Problem;
import care.imprint.problem.Problems;
import care.imprint.value.Href;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("An edition")
class ToldReferencesTest {
  @Nested
  class NumbersSources {
    @Test
    void inTheOrderOfFirstMention() {
      Guides guides =
          Guides.with(
              p(cite("tsang2023")),
              new Block.EvidenceSummary(
                  Optional.empty(),
                  Optional.empty(),
                  List.of(new Finding(id("dames2025"), List.of(p(cite("tsang2023")))))));

      assertThat(ClinicDraft.english().edition(guides).apparatus().sources())
          .extracting(CitedSource::number, cited -> cited.source().id().value())
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple(1, "tsang2023"),
              org.assertj.core.groups.Tuple.tuple(2, "dames2025"));
    }

    @Test
    void noticesIncludedAsTheyAreRead() {
      Guides guides = Guides.with(p(cite("tsang2023")));
      guides.notices.set(0, Guides.notice("safety", "en", NoticePlacement.BEFORE, p(cite("atma"))));
      guides.notices.set(
          2, Guides.notice("disclaimer", "en", NoticePlacement.AFTER, p(cite("dames2025"))));

      assertThat(ClinicDraft.english().edition(guides).apparatus().sources())
          .extracting(cited -> cited.source().id().value())
          .containsExactly("atma", "tsang2023", "dames2025");
    }

    @Test
    void inTheWordsOfTheNetworksCitationStyle() {
      Guides guides = Guides.with(p(cite("atma")));

      assertThat(ClinicDraft.english().edition(guides).apparatus().sources())
          .extracting(CitedSource::reference)
          .containsExactly(guides.library().reference(id("atma"), Locale.CANADA))
          .first()
          .asString()
          .startsWith("Authors of atma. Title of atma.");
    }

    @Test
    void closeToTheWordsBefore() {
      Guides guides =
          Guides.with(
              p(Inline.text("Known "), cite("atma"), Inline.text(".")),
              p(new Inline.Strong(words("Known")), Inline.text(" "), cite("atma")));

      assertThat(ClinicDraft.english().edition(guides).content().body())
          .startsWith(
              p(Inline.text("Known"), cite("atma"), Inline.text(".")),
              p(new Inline.Strong(words("Known")), cite("atma")));
    }

    @Test
    void andListsThemAtTheEnd() {
      List<Block> body =
          ClinicDraft.english().edition(Guides.with(p(cite("atma")))).content().body();

      assertThat(body).last().isInstanceOf(Block.SourceList.class);
    }

    @Test
    void whereTheAuthorPutTheList() {
      Block list = new Block.SourceList(Optional.empty(), Optional.of("Mine"));

      assertThat(ClinicDraft.english().edition(Guides.with(list, p(cite("atma")))).content().body())
          .hasSize(2)
          .first()
          .isEqualTo(list);
    }

    @Test
    void butShowsNoEmptyList() {
      Block list = new Block.SourceList(Optional.empty(), Optional.empty());

      assertThat(ClinicDraft.english().edition(Guides.with(p("Text."), list)).content().body())
          .containsExactly(p("Text."));
    }
  }

  @Nested
  class Links {
    @Test
    void toGuidesTheClinicPublishes() {
      Edition edition = ClinicDraft.english().edition(Guides.with(p(link("basics"))));

      assertThat(edition.content().body())
          .containsExactly(p(link("basics", "Title of basics in en")));
      assertThat(edition.apparatus().target(id("basics")).address())
          .contains(Href.of("https://clinic.example.org/en-CA/basics.html"));
    }

    @Test
    void becomePlainWordsWhereTheClinicLeavesTheGuideOut() {
      ClinicDraft clinic = ClinicDraft.english();
      clinic.articles = Optional.of(List.of(id("group")));
      Guides guides = Guides.with(p(link("basics", "the basics")));
      Problems problems = new Problems();

      Edition edition =
          clinic.in(guides).edition(id("group"), Locale.CANADA, problems).orElseThrow();

      assertThat(edition.content().body()).containsExactly(p("the basics"));
      assertThat(edition.apparatus().targets()).isEmpty();
      assertThat(problems.sorted())
          .extracting(Problem::toString)
          .containsExactly(
              "articles/group.md: info edition-link-dropped: The clinic “port-credit” does not"
                  + " publish the guide “basics”, so its link is plain words here.");
    }

    @Test
    void fromRelatedGuides() {
      Guides guides = new Guides();
      guides.articles.add(
          Guides.guide(
              "group",
              "en",
              List.of(),
              List.of(),
              List.of(p("Text.")),
              List.of(id("basics"), id("left-out")),
              Optional.empty()));
      guides.articles.add(Guides.guide("basics", "en", List.of(), List.of(p("Text."))));
      guides.articles.add(Guides.guide("left-out", "en", List.of(), List.of(p("Text."))));
      ClinicDraft clinic = ClinicDraft.english();
      clinic.articles = Optional.of(List.of(id("group"), id("basics")));

      assertThat(clinic.edition(guides).content().related())
          .extracting(target -> target.title())
          .containsExactly("Title of basics in en");
    }
  }
}
