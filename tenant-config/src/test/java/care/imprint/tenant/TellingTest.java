package care.imprint.tenant;

import static care.imprint.tenant.Words.both;
import static care.imprint.tenant.Words.cite;
import static care.imprint.tenant.Words.fact;
import static care.imprint.tenant.Words.h;
import static care.imprint.tenant.Words.id;
import static care.imprint.tenant.Words.link;
import static care.imprint.tenant.Words.named;
import static care.imprint.tenant.Words.p;
import static care.imprint.tenant.Words.takeaways;
import static care.imprint.tenant.Words.words;
import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.article.Block;
import care.imprint.article.CostNote;
import care.imprint.article.CostRow;
import care.imprint.article.FactRow;
import care.imprint.article.Finding;
import care.imprint.article.ImageOrigin;
import care.imprint.article.Inline;
import care.imprint.article.NoticePlacement;
import care.imprint.article.Question;
import care.imprint.article.SituationRow;
import care.imprint.cost.Price;
import care.imprint.edition.CitedSource;
import care.imprint.edition.Edition;
import care.imprint.edition.Label;
import care.imprint.edition.PlainText;
import care.imprint.edition.PlainWords;
import care.imprint.image.Drawing;
import care.imprint.problem.Problem;
import care.imprint.problem.Problems;
import care.imprint.program.ProgramField;
import care.imprint.program.TrackFormat;
import care.imprint.value.Href;
import care.imprint.value.LocalizedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An edition")
class TellingTest {
  /** The lines of the body of an edition, with plain spaces. */
  private static List<String> told(Guides guides, ClinicDraft clinic, Locale locale) {
    return PlainText.of(clinic.in(guides).edition("group", locale)).stream()
        .map(TellingTest::spaced)
        .toList();
  }

  private static List<String> told(Block... body) {
    return told(Guides.with(body), ClinicDraft.english(), Locale.CANADA);
  }

  private static String spaced(String words) {
    return words.replace('\u00a0', ' ').replace('\u202f', ' ');
  }

  private static <B extends Block> B only(Edition edition, Class<B> type) {
    return edition.content().body().stream()
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElseThrow();
  }

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
  class TellsTables {
    @Test
    void ofCostsWithDerivedFigures() {
      Block comparison =
          new Block.CostComparison(
              Optional.empty(),
              Optional.empty(),
              List.of(id("group"), id("psychedelic"), id("other")),
              Optional.of(3),
              true,
              List.of(new CostNote(id("psychedelic"), words("One to one."))),
              List.of());

      List<CostRow> rows =
          only(ClinicDraft.english().edition(Guides.with(comparison)), Block.CostComparison.class)
              .rows();

      assertThat(rows)
          .extracting(
              row -> row.name(),
              row -> spaced(row.price()),
              row -> row.perSession().map(TellingTest::spaced).orElse("–"),
              row -> row.total().map(TellingTest::spaced).orElse("–"),
              row -> PlainWords.of(row.note()))
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple(
                  "Cost of group",
                  "about CAD $5,850 + GST",
                  "about CAD $1,950",
                  "about CAD $5,850",
                  ""),
              org.assertj.core.groups.Tuple.tuple(
                  "Pathway",
                  "CAD $1,585 for the first session, then CAD $795 for each further one",
                  "CAD $1,058.33",
                  "CAD $3,175",
                  "Preparation; Integration One to one."),
              org.assertj.core.groups.Tuple.tuple(
                  "Cost of other", "varies by clinic", "–", "–", ""));
    }

    @Test
    void ofCostsWithThoseTheClinicAdds() {
      ClinicDraft clinic = ClinicDraft.english();
      clinic.costs.add(Guides.cost("evening", new Price.Fixed(Guides.cad("60"))));
      clinic.addedCosts.add(id("evening"));
      clinic.addedCosts.add(id("group"));
      Block comparison =
          new Block.CostComparison(
              Optional.empty(),
              Optional.empty(),
              List.of(id("group")),
              Optional.empty(),
              false,
              List.of(),
              List.of());

      assertThat(only(clinic.edition(Guides.with(comparison)), Block.CostComparison.class).rows())
          .extracting(CostRow::cost)
          .containsExactly(id("group"), id("evening"));
    }

    @Test
    void ofAProgramme() {
      Block card =
          new Block.ProgramCard(
              Optional.empty(),
              id("roots"),
              Optional.empty(),
              List.of(ProgramField.values()),
              List.of(),
              List.of());

      Block.ProgramCard told =
          only(ClinicDraft.english().edition(Guides.with(card)), Block.ProgramCard.class);

      assertThat(told.title()).contains("Roots to Thrive");
      assertThat(rows(told.rows()))
          .containsExactly(
              "Run by = Roots",
              "Partners = University, Wellness Centre",
              "Place = Nanaimo, BC by ferry",
              "Duration = Track together: 12 weeks Track single: 6 weeks",
              "Medicine sessions = 3",
              "How the medicine is given = injection into a muscle, under the tongue",
              "Group structure = 20 to 40 people in a cohort 6 to 9 people in a process group"
                  + " 3 to 4 participants for each facilitator",
              "Curriculum = Work in a group",
              "Cost = Track together: about CAD $5,850 + GST Track single: about CAD $7,500 + tax",
              "Elders = Take part",
              "Not suitable with = Track together: situation psychosis; situation crisis"
                  + " Track single: situation psychosis; situation crisis"
                  + " (possible later: after stabilization)");
    }

    @Test
    void ofSomeTracksOfAProgramme() {
      Block card =
          new Block.ProgramCard(
              Optional.empty(),
              id("roots"),
              Optional.of("Mine"),
              List.of(ProgramField.DURATION, ProgramField.OPERATOR),
              List.of(id("single")),
              List.of());

      Block.ProgramCard told =
          only(ClinicDraft.english().edition(Guides.with(card)), Block.ProgramCard.class);

      assertThat(told.title()).contains("Mine");
      assertThat(rows(told.rows())).containsExactly("Duration = 6 weeks", "Run by = Roots");
    }

    private List<String> rows(List<FactRow> rows) {
      return rows.stream()
          .map(row -> PlainWords.of(row.term()) + " = " + spaced(PlainWords.of(row.detail())))
          .toList();
    }

    @Test
    void ofScreeningCriteria() {
      Block matrix =
          new Block.SuitabilityMatrix(
              Optional.empty(),
              Optional.empty(),
              named("roots"),
              List.of(id("crisis"), id("anxiety")),
              List.of(TrackFormat.GROUP, TrackFormat.INDIVIDUAL),
              List.of(),
              List.of());

      Block.SuitabilityMatrix told =
          only(ClinicDraft.english().edition(Guides.with(matrix)), Block.SuitabilityMatrix.class);

      assertThat(told.options()).containsExactly("Group", "Individual");
      assertThat(told.rows())
          .extracting(this::cells)
          .containsExactly(
              "Situation crisis: EXCLUDED [], AFTER_CONDITION [after stabilization]",
              "Situation anxiety: SUITABLE [], SUITABLE []");
    }

    private String cells(SituationRow row) {
      return PlainWords.of(row.situation())
          + ": "
          + String.join(
              ", ",
              row.assessments().stream()
                  .map(cell -> cell.verdict() + " [" + PlainWords.of(cell.words()) + "]")
                  .toList());
    }
  }

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
  class IsTailored {
    private final Block[] body = {
      h("first", "First"),
      p("One."),
      takeaways("points", "Point."),
      h("second", "Second"),
      p("Two.")
    };

    private List<String> body(ClinicDraft clinic) {
      return body(clinic, body);
    }

    private static List<String> body(ClinicDraft clinic, Block... guide) {
      return told(Guides.with(guide), clinic, Locale.CANADA).stream()
          .dropWhile(line -> !line.equals("First") && !line.equals("Own."))
          .takeWhile(line -> !line.equals("Title of disclaimer"))
          .toList();
    }

    @Test
    void byHidingOptionalBlocks() {
      ClinicDraft clinic = ClinicDraft.english();
      clinic.hide.add(id("points"));

      assertThat(body(clinic)).containsExactly("First", "One.", "Second", "Two.");
    }

    @Test
    void byTextsBeforeABlock() {
      assertThat(body(ClinicDraft.english().text(LocalPlace.BEFORE, "points", p("Own."))))
          .containsExactly("First", "One.", "Own.", "Key takeaways", "Point.", "Second", "Two.");
    }

    @Test
    void byTextsAfterABlock() {
      assertThat(body(ClinicDraft.english().text(LocalPlace.AFTER, "points", p("Own."))))
          .containsExactly("First", "One.", "Key takeaways", "Point.", "Own.", "Second", "Two.");
    }

    @Test
    void byTextsInsteadOfABlock() {
      assertThat(body(ClinicDraft.english().text(LocalPlace.INSTEAD, "points", p("Own."))))
          .containsExactly("First", "One.", "Own.", "Second", "Two.");
    }

    @Test
    void andStillGetsWhatTheNetworkChangesAroundThem() {
      ClinicDraft clinic = ClinicDraft.english().text(LocalPlace.INSTEAD, "points", p("Own."));
      Block[] changed = body.clone();
      changed[1] = p("One, revised.");
      changed[2] = takeaways("points", "Point, revised.");
      changed[4] = p("Two, revised.");

      assertThat(body(clinic, changed))
          .containsExactly("First", "One, revised.", "Own.", "Second", "Two, revised.");
    }

    @Test
    void byTextsBeforeASection() {
      assertThat(body(ClinicDraft.english().text(LocalPlace.BEFORE, "first", p("Own."))))
          .startsWith("Own.", "First", "One.");
    }

    @Test
    void byTextsAtTheEndOfASection() {
      assertThat(body(ClinicDraft.english().text(LocalPlace.AFTER, "first", p("Own."))))
          .containsExactly("First", "One.", "Key takeaways", "Point.", "Own.", "Second", "Two.");
      assertThat(body(ClinicDraft.english().text(LocalPlace.AFTER, "second", p("Own."))))
          .endsWith("Two.", "Own.");
    }

    @Test
    void inTheClinicsOrder() {
      assertThat(
              body(
                  ClinicDraft.english()
                      .text(LocalPlace.AFTER, "points", p("Own."))
                      .text(LocalPlace.AFTER, "points", p("Too."))))
          .containsSequence("Point.", "Own.", "Too.", "Second");
    }

    @Test
    void atTheEndsOfNestedSectionsTheInnerFirst() {
      Block inner = new Block.Heading(3, id("inner"), words("Inner"));
      Block questions =
          new Block.Faq(
              Optional.empty(),
              Optional.of("Questions"),
              List.of(new Question(id("why"), words("Why?"), List.of(p("So.")))));
      ClinicDraft clinic =
          ClinicDraft.english()
              .text(LocalPlace.AFTER, "outer", p("After outer."))
              .text(LocalPlace.AFTER, "inner", p("After inner."));

      assertThat(told(Guides.with(h("outer", "Outer"), inner, questions), clinic, Locale.CANADA))
          .containsSequence("Outer", "Inner", "After inner.", "After outer.", "Questions");
    }

    @Test
    void inOneGuideAlone() {
      ClinicDraft clinic = ClinicDraft.english();
      clinic.texts.add(
          new LocalText(
              "port-credit/local/own.md",
              LocalPlace.AFTER,
              id("first"),
              named("basics"),
              new TreeMap<>(Map.of("en", List.of(p("Own."))))));

      assertThat(body(clinic)).doesNotContain("Own.");
    }

    @Test
    void withPicturesOfTheClinicsOwn() {
      Drawing map = new Drawing(5, 5, List.of());
      ClinicDraft clinic =
          ClinicDraft.english()
              .text(
                  LocalPlace.AFTER,
                  "points",
                  new Block.Figure(
                      Optional.empty(), Guides.picture("room.svg", ImageOrigin.PHOTOGRAPH)));
      clinic.images.put("room.svg", map);
      List<Block> both = new ArrayList<>(Arrays.asList(body));
      both.add(
          new Block.Figure(Optional.empty(), Guides.picture("room.svg", ImageOrigin.PHOTOGRAPH)));

      assertThat(clinic.edition(Guides.with(both.toArray(Block[]::new))).apparatus().images())
          .containsOnly(Map.entry("local/room.svg", map), Map.entry("room.svg", Guides.drawing()));
    }
  }

  @Nested
  class CallsToAction {
    private Block.CallToAction told(ClinicDraft clinic, Optional<String> label, Optional<Href> to) {
      Block call = new Block.CallToAction(Optional.empty(), List.of(), label, to);
      return only(clinic.edition(Guides.with(call)), Block.CallToAction.class);
    }

    @Test
    void withTheUsualWordsToTheBookingPage() {
      Block.CallToAction call = told(ClinicDraft.english(), Optional.empty(), Optional.empty());

      assertThat(call.label()).contains("Book a first call");
      assertThat(call.href()).contains(Href.of("https://clinic.example.org/book"));
    }

    @Test
    void withTheClinicsWordsAndAddress() {
      ClinicDraft clinic = ClinicDraft.english();
      clinic.invitation =
          new Invitation(
              Optional.of(LocalizedText.of("Come by")), Href.parse("https://a.example.org/"));

      Block.CallToAction call = told(clinic, Optional.empty(), Optional.empty());

      assertThat(call.label()).contains("Come by");
      assertThat(call.href()).contains(Href.of("https://a.example.org/"));
    }

    @Test
    void withTheAuthorsWhereTheAuthorWroteThem() {
      ClinicDraft clinic = ClinicDraft.english();
      clinic.invitation =
          new Invitation(Optional.of(LocalizedText.of("Come by")), Optional.empty());

      Block.CallToAction call = told(clinic, Optional.of("Call 811"), Href.parse("tel:811"));

      assertThat(call.label()).contains("Call 811");
      assertThat(call.href()).contains(Href.of("tel:811"));
    }

    @Test
    void toTheNextBestAddress() {
      ClinicDraft clinic = ClinicDraft.english();
      clinic.booking = Optional.empty();
      assertThat(told(clinic, Optional.empty(), Optional.empty()).href())
          .contains(Href.of("https://clinic.example.org/"));

      clinic.contact =
          new Contact(
              Optional.of("+1 (905) 555-0142"),
              Optional.of("a@b.example.org"),
              Optional.empty(),
              Optional.empty());
      assertThat(told(clinic, Optional.empty(), Optional.empty()).href())
          .contains(Href.of("mailto:a@b.example.org"));

      clinic.contact =
          new Contact(
              Optional.of("+1 (905) 555-0142"),
              Optional.empty(),
              Optional.empty(),
              Optional.empty());
      assertThat(told(clinic, Optional.empty(), Optional.empty()).href())
          .contains(Href.of("tel:+19055550142"));
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
