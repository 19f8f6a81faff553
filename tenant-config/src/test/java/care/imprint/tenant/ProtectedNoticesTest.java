package care.imprint.tenant;

import static care.imprint.tenant.Words.fact;
import static care.imprint.tenant.Words.h;
import static care.imprint.tenant.Words.id;
import static care.imprint.tenant.Words.p;
import static care.imprint.tenant.Words.takeaways;
import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.article.Block;
import care.imprint.article.ImageOrigin;
import care.imprint.article.Notice;
import care.imprint.article.NoticePlacement;
import care.imprint.cost.Price;
import care.imprint.edition.Edition;
import care.imprint.edition.Label;
import care.imprint.library.Library;
import care.imprint.problem.Problems;
import care.imprint.value.LocalizedText;
import care.imprint.value.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Fifty thousand clinics try all a clinic can do; whatever is published has every notice. */
@DisplayName("A notice")
class ProtectedNoticesTest {
  private static final int CLINICS = 50_000;
  private static final long SEED = 20_260_506;
  private static final List<Slug> NAMES =
      List.of(
          id("points"),
          id("more-points"),
          id("section"),
          id("safety"),
          id("disclaimer"),
          id("drawn"),
          id("nothing"));

  private final Random random = new Random(SEED);

  @Test
  void isNeverLostRewordedOrMoved() {
    Library library = library();
    List<Notice> notices = plain(library).content().notices();
    assertThat(notices).hasSize(4);
    int published = 0;
    for (int i = 0; i < CLINICS; i++) {
      Optional<Edition> edition = edition(clinic(), library);
      if (edition.isPresent()) {
        published++;
        assertThat(edition.get().content().notices()).isEqualTo(notices);
        assertThat(edition.get().content().illustration()).isPresent();
      }
    }
    assertThat(published).isBetween(CLINICS / 10, CLINICS);
  }

  private static Optional<Edition> edition(ClinicDraft clinic, Library library) {
    return Tenant.of(clinic.content(), library, new Problems())
        .flatMap(tenant -> tenant.edition(id("group"), Locale.CANADA, new Problems()));
  }

  static Edition plain(Library library) {
    return edition(ClinicDraft.english(), library).orElseThrow();
  }

  static Library library() {
    Guides guides = new Guides();
    guides.notices.set(
        0, Guides.notice("safety", "en", NoticePlacement.BEFORE, p(fact("cost:group"))));
    guides.articles.add(
        Guides.guide(
            "group",
            "en",
            List.of(id("drawn"), id("access")),
            List.of(p("Lead.")),
            List.of(
                h("section", "Section"),
                takeaways("points", "Point."),
                takeaways("more-points", "Point.")),
            List.of(),
            Optional.of(Guides.picture("room.svg", ImageOrigin.AI_GENERATED))));
    return guides.library();
  }

  private ClinicDraft clinic() {
    ClinicDraft clinic = ClinicDraft.english();
    some(2).forEach(clinic.hide::add);
    some(2).forEach(anchor -> clinic.text(pick(LocalPlace.values()), anchor.value(), own()));
    some(2).forEach(cost -> clinic.costs.add(cost(cost)));
    if (random.nextBoolean()) {
      clinic.costs.add(cost(id("group")));
    }
    if (random.nextInt(4) == 0) {
      clinic.wording.put(pick(Label.values()), LocalizedText.of(pick("", "Own", "{0}", "{0} {1}")));
    }
    clinic.index = random.nextBoolean();
    clinic.radius = random.nextInt(25);
    clinic.contact = random.nextBoolean() ? Contact.none() : clinic.contact;
    clinic.articles = random.nextInt(4) == 0 ? Optional.of(List.of(id("group"))) : Optional.empty();
    return clinic;
  }

  private List<Slug> some(int most) {
    List<Slug> names = new ArrayList<>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      names.add(NAMES.get(random.nextInt(NAMES.size())));
    }
    return names;
  }

  private Block own() {
    return random.nextBoolean() ? p("Own.") : h(pick("safety", "disclaimer", "own"), "Own");
  }

  private static care.imprint.cost.Cost cost(Slug id) {
    return Guides.cost(id.value(), new Price.Fixed(Guides.cad("1")));
  }

  @SafeVarargs
  private <T> T pick(T... values) {
    return values[random.nextInt(values.length)];
  }
}
