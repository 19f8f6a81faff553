package care.imprint.tenant;

import static care.imprint.tenant.Words.both;
import static care.imprint.tenant.Words.fact;
import static care.imprint.tenant.Words.id;
import static care.imprint.tenant.Words.p;
import static care.imprint.tenant.Words.takeaways;
import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.article.NoticePlacement;
import care.imprint.cost.Cost;
import care.imprint.cost.Price;
import care.imprint.edition.Fingerprint;
import care.imprint.edition.Label;
import care.imprint.image.Drawing;
import care.imprint.value.Href;
import care.imprint.value.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The fingerprint of an edition")
class FingerprintTest {
  private static Guides guides() {
    return Guides.with(
        p(fact("cost:group"), fact("program:roots.name")), takeaways("points", "Point."));
  }

  private static Fingerprint of(Guides guides, ClinicDraft clinic) {
    return clinic.edition(guides).fingerprint();
  }

  private static Arguments change(String what, BiConsumer<Guides, ClinicDraft> change) {
    return Arguments.of(what, change);
  }

  static Stream<Arguments> changes() {
    return Stream.of(
        change(
            "a price of the library",
            (guides, clinic) ->
                guides.costs.set(0, Guides.cost("group", new Price.Fixed(Guides.cad("5851"))))),
        change(
            "a price of the clinic",
            (guides, clinic) ->
                clinic.costs.add(Guides.cost("group", new Price.Fixed(Guides.cad("1"))))),
        change(
            "a label",
            (guides, clinic) -> clinic.wording.put(Label.BOOK, LocalizedText.of("Come by"))),
        change(
            "a colour",
            (guides, clinic) ->
                clinic.palette =
                    ClinicDraft.palette(
                        "#0f5258", "#9a4517", "#1d2b2c", "#47605f", "#ffffff", "#eaf3f1")),
        change(
            "the logo",
            (guides, clinic) ->
                clinic.logo = new TenantLogo(new Drawing(121, 40, List.of()), clinic.logo.alt())),
        change(
            "the words of the logo",
            (guides, clinic) ->
                clinic.logo = new TenantLogo(clinic.logo.image(), LocalizedText.of("Logo"))),
        change("the radius", (guides, clinic) -> clinic.radius = 7),
        change("the typeface", (guides, clinic) -> clinic.typeface = ClinicDraft.typeface("other")),
        change(
            "a text of the clinic",
            (guides, clinic) -> clinic.text(LocalPlace.AFTER, "points", p("Own."))),
        change("a hidden block", (guides, clinic) -> clinic.hide.add(id("points"))),
        change(
            "a notice",
            (guides, clinic) ->
                guides.notices.set(
                    0, Guides.notice("safety", "en", NoticePlacement.BEFORE, p("Never drive.")))),
        change(
            "the place of a notice",
            (guides, clinic) ->
                guides.notices.set(
                    0, Guides.notice("safety", "en", NoticePlacement.AFTER, p("Do not drive.")))),
        change("one more notice", (guides, clinic) -> guides.networkNotices.add(id("access"))),
        change("the name", (guides, clinic) -> clinic.name = LocalizedText.of("Other")),
        change("the contact", (guides, clinic) -> clinic.contact = Contact.none()),
        change(
            "the booking address",
            (guides, clinic) -> clinic.booking = Href.parse("https://b.example.org/")),
        change(
            "a former id",
            (guides, clinic) ->
                guides.articles.set(0, Guides.formerly("circle", guides.articles.get(0)))),
        change("whether it is indexed", (guides, clinic) -> clinic.index = false));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void changesWith(String what, BiConsumer<Guides, ClinicDraft> change) {
    Guides guides = guides();
    ClinicDraft clinic = ClinicDraft.english();
    Fingerprint before = of(guides, clinic);

    change.accept(guides, clinic);

    assertThat(of(guides, clinic)).as(what).isNotEqualTo(before);
  }

  @Test
  void isTheSameForEqualInput() {
    assertThat(of(guides(), ClinicDraft.english())).isEqualTo(of(guides(), ClinicDraft.english()));
  }

  @Test
  void doesNotChangeWithWhatOtherGuidesSay() {
    Guides more = guides();
    more.articles.add(Guides.guide("more", "en", List.of(), List.of(p("More."))));
    more.costs.add(Guides.cost("more", new Price.Fixed(Guides.cad("1"))));

    assertThat(of(more, ClinicDraft.english())).isEqualTo(of(guides(), ClinicDraft.english()));
  }

  @Test
  void doesNotChangeWithWordsOfAnotherLanguage() {
    Guides guides = guides();
    guides.costs.replaceAll(
        cost -> named(cost, both(cost.name().require(Locale.ENGLISH), "Autre")));

    assertThat(of(guides, ClinicDraft.english())).isEqualTo(of(guides(), ClinicDraft.english()));
  }

  private static Cost named(Cost cost, LocalizedText name) {
    return new Cost(
        cost.id(),
        name,
        cost.price(),
        cost.tax(),
        cost.approximate(),
        cost.sessions(),
        cost.includes(),
        cost.asOf(),
        cost.publishedAt(),
        cost.expires());
  }

  @Test
  void doesNotDependOnTheMachine() {
    Fingerprint here = of(guides(), ClinicDraft.english());
    Function<Map.Entry<String, String>, Fingerprint> elsewhere =
        place -> {
          Locale locale = Locale.getDefault();
          TimeZone zone = TimeZone.getDefault();
          try {
            Locale.setDefault(Locale.forLanguageTag(place.getKey()));
            TimeZone.setDefault(TimeZone.getTimeZone(place.getValue()));
            return of(guides(), ClinicDraft.english());
          } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
          }
        };

    assertThat(
            Stream.of(
                    Map.entry("ar-EG-u-nu-arab", "Pacific/Kiritimati"),
                    Map.entry("tr-TR", "America/Adak"),
                    Map.entry("fr-FR", "Europe/Paris"),
                    Map.entry("th-TH-u-ca-buddhist-nu-thai", "Asia/Bangkok"))
                .map(elsewhere))
        .containsOnly(here);
  }
}
