package care.imprint.tenant;

import static care.imprint.tenant.Told.told;
import static care.imprint.tenant.Words.both;
import static care.imprint.tenant.Words.fact;
import static care.imprint.tenant.Words.id;
import static care.imprint.tenant.Words.p;
import static care.imprint.tenant.Words.words;
import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.article.Block;
import care.imprint.article.ImageOrigin;
import care.imprint.article.Inline;
import care.imprint.article.NoticePlacement;
import care.imprint.cost.Price;
import care.imprint.edition.Edition;
import care.imprint.edition.Label;
import care.imprint.value.Href;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An edition")
class TellingTest {
  @Nested
  class TellsFacts {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            cost:group                       | about CAD $5,850 + GST
            cost:group.name                  | Cost of group
            cost:group.total(3)              | about CAD $5,850
            cost:group.per-session           | about CAD $1,950
            cost:psychedelic.total(3)        | CAD $3,175
            cost:psychedelic.per-session(3)  | CAD $1,058.33
            cost:group.difference(alone, 3)  | about CAD $1,650
            cost:group.difference(alone)     | about CAD $1,650
            cost:other                       | varies by clinic
            program:roots.name               | Roots to Thrive
            program:roots.operator           | Roots
            program:roots.partners           | University, Wellness Centre
            program:roots.place              | Nanaimo, BC
            program:roots.duration(together) | 12 weeks
            program:roots.sessions           | 3
            program:roots.routes             | injection into a muscle, under the tongue
            program:roots.cohort             | 20 to 40
            program:roots.process-group      | 6 to 9
            program:roots.ratio              | 1:3 to 1:4
            program:roots.curriculum         | Work in a group
            program:roots.cost(single)       | about CAD $7,500 + tax
            program:roots.screening          | situation psychosis; situation crisis
            program:roots.screening(single)  | situation psychosis; situation crisis (possible later: after stabilization)
            clinic:name                      | Port Credit
            clinic:phone                     | +1 905 555 0142
            clinic:email                     | hello@clinic.example.org
            clinic:city                      | Mississauga
            clinic:booking                   | clinic.example.org/book
            clinic:website                   | clinic.example.org
            clinic:address                   | 1 Example Street, Mississauga ON L5G 0A0
            """)
    void inWords(String reference, String words) {
      assertThat(told(p(fact(reference)))).contains(words);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            cost:group                       | environ 5 850 $ CA + TPS
            cost:other                       | varie selon la clinique
            program:roots.place              | Nanaimo (C.-B.)
            program:roots.duration(together) | 12 semaines
            program:roots.cohort             | 20 à 40
            program:roots.ratio              | 1:3 à 1:4
            program:roots.routes             | injection dans un muscle, sous la langue
            """)
    void inTheEditionsLanguage(String reference, String words) {
      Guides guides = Guides.with(p("English.")).andFrench(p(fact(reference)));
      ClinicDraft clinic = new ClinicDraft();

      assertThat(told(guides, clinic, Locale.CANADA_FRENCH)).contains(words);
    }

    @Test
    void andRemembersWhatItTold() {
      Edition edition =
          ClinicDraft.english()
              .edition(Guides.with(p(fact("cost:alone"), fact("program:roots.cost(together)"))));

      assertThat(edition.apparatus().costs())
          .extracting(cost -> cost.id().value())
          .containsExactly("alone", "group");
      assertThat(edition.apparatus().programs())
          .extracting(program -> program.id().value())
          .containsExactly("roots");
    }

    @Test
    void fromTheClinicWhereItHasACostOfThatName() {
      ClinicDraft clinic = ClinicDraft.english();
      clinic.costs.add(Guides.cost("group", new Price.Fixed(Guides.cad("99"))));

      assertThat(told(Guides.with(p(fact("cost:group"))), clinic, Locale.CANADA))
          .contains("CAD $99");
    }
  }

  @Nested
  class CarriesNotices {
    private Edition edition(
        Optional<care.imprint.article.Illustration> illustration, Block... body) {
      Guides guides = new Guides();
      guides.articles.add(
          Guides.guide(
              "group",
              "en",
              List.of(id("drawn"), id("access"), id("safety")),
              List.of(),
              List.of(body),
              List.of(),
              illustration));
      return ClinicDraft.english().edition(guides);
    }

    @Test
    void ofTheNetworkThenOfTheGuideEachOnce() {
      Edition edition =
          edition(Optional.of(Guides.picture("room.svg", ImageOrigin.AI_GENERATED)), p("Text."));

      assertThat(edition.content().notices())
          .extracting(notice -> notice.id().value())
          .containsExactly("safety", "disclaimer", "drawn", "access");
      assertThat(edition.content().notices(NoticePlacement.ILLUSTRATION)).hasSize(1);
    }

    @Test
    void disclosingGeneratedPicturesOnlyWhereThereAreAny() {
      assertThat(edition(Optional.empty(), p("Text.")).content().notices())
          .extracting(notice -> notice.id().value())
          .containsExactly("safety", "disclaimer", "access");
    }

    @Test
    void atTheEndWhereThereIsNoIllustrationToStandWith() {
      Block figure =
          new Block.Figure(Optional.empty(), Guides.picture("room.svg", ImageOrigin.AI_GENERATED));

      assertThat(edition(Optional.empty(), figure).content().notices(NoticePlacement.AFTER))
          .extracting(notice -> notice.id().value())
          .containsExactly("disclaimer", "drawn");
    }

    @Test
    void inTheEditionsLanguage() {
      Guides guides = Guides.with(p("Text.")).andFrench(p("Texte."));

      assertThat(told(guides, new ClinicDraft(), Locale.CANADA_FRENCH))
          .contains("Ne conduisez pas.", "Aucun conseil.");
    }

    @Test
    void thatAClinicsOwnCostsDoNotChange() {
      Guides guides = Guides.with(p(fact("cost:group")));
      guides.notices.set(
          0, Guides.notice("safety", "en", NoticePlacement.BEFORE, p(fact("cost:group"))));
      ClinicDraft clinic = ClinicDraft.english();
      clinic.costs.add(Guides.cost("group", new Price.Fixed(Guides.cad("99"))));

      assertThat(told(guides, clinic, Locale.CANADA))
          .containsSequence("Title of safety", "about CAD $5,850 + GST", "CAD $99");
    }
  }

  @Nested
  class IsTheClinics {
    @Test
    void inItsWords() {
      ClinicDraft clinic = new ClinicDraft();
      clinic.wording.put(Label.UPDATED, both("Let's say {0}", "Disons {0}"));
      clinic.wording.put(Label.CONTACT, both("Where we're at", "Chez nous"));
      Guides guides = Guides.with(p("Text.")).andFrench(p("Texte."));

      assertThat(told(guides, clinic, Locale.CANADA))
          .contains("Let's say May 6, 2026", "Where we're at");
      assertThat(told(guides, clinic, Locale.CANADA_FRENCH))
          .contains("Disons 6 mai 2026", "Chez nous");
    }

    @Test
    void atItsAddress() {
      Edition edition = ClinicDraft.english().edition(Guides.with(p("Text.")));

      assertThat(edition.publication().address())
          .contains(Href.of("https://clinic.example.org/en-CA/group.html"));
      assertThat(edition.publication().indexed()).isTrue();
      assertThat(edition.clinic().network()).isEqualTo("Network");
    }

    @Test
    void withTheIdsItsGuideHadBefore() {
      Guides guides = Guides.with(p("Text."));
      guides.articles.set(0, Guides.formerly("circle", guides.articles.get(0)));

      assertThat(ClinicDraft.english().edition(guides).publication().formerly())
          .containsExactly(id("circle"));
    }

    @Test
    void inItsLanguages() {
      Guides guides = Guides.with(p("Text.")).andFrench(p("Texte."));
      Tenant tenant = new ClinicDraft().in(guides);

      assertThat(tenant.editions())
          .extracting(Object::toString)
          .containsExactly(
              "port-credit/en-CA/group", "port-credit/fr-CA/group", "port-credit/en-CA/basics");
      assertThat(tenant.edition("group", Locale.CANADA_FRENCH).publication().locales())
          .containsExactly(Locale.CANADA, Locale.CANADA_FRENCH);
    }
  }

  @Test
  void keepsWhatNeedsNoTelling() {
    Block paragraph =
        p(
            Inline.text("a "),
            new Inline.Emphasis(words("b")),
            new Inline.Strong(words("c")),
            new Inline.Link(Href.of("https://a.example.org/"), words("d")),
            new Inline.Abbreviation("KAT", "ketamine-assisted therapy"),
            new Inline.LineBreak());

    assertThat(ClinicDraft.english().edition(Guides.with(paragraph)).content().body())
        .containsExactly(paragraph);
  }
}
