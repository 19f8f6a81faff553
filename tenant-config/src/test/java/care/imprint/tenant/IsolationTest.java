package care.imprint.tenant;

import static care.imprint.tenant.Words.fact;
import static care.imprint.tenant.Words.id;
import static care.imprint.tenant.Words.p;
import static care.imprint.tenant.Words.takeaways;
import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.article.Block;
import care.imprint.article.ImageOrigin;
import care.imprint.cost.Price;
import care.imprint.edition.Edition;
import care.imprint.edition.Label;
import care.imprint.image.Drawing;
import care.imprint.image.Image;
import care.imprint.library.Library;
import care.imprint.value.Href;
import care.imprint.value.LocalizedText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A clinic's edition")
class IsolationTest {
  private static final int CLINICS = 50;

  private static String canary(int clinic) {
    return "canary-%s-end".formatted(clinic);
  }

  /** A clinic that says its canary wherever a clinic can say anything. */
  private static ClinicDraft clinic(int number) {
    String canary = canary(number);
    ClinicDraft clinic = ClinicDraft.english();
    clinic.id = canary;
    clinic.name = LocalizedText.of("Clinic " + canary);
    clinic.contact =
        new Contact(
            Optional.of("Phone " + canary),
            Optional.of(canary + "@clinic.example.org"),
            Href.parse("https://%s.example.org/".formatted(canary)),
            Optional.empty());
    clinic.booking = Href.parse("https://%s.example.org/book".formatted(canary));
    clinic.costs.add(
        new care.imprint.cost.Cost(
            id("group"),
            LocalizedText.of("Cost " + canary),
            new Price.Varies(Optional.of(LocalizedText.of(canary))),
            care.imprint.cost.TaxBasis.NOT_STATED,
            false,
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
    clinic.wording.put(Label.CONTACT, LocalizedText.of("Contact " + canary));
    clinic.images.put("map.svg", new Drawing(1000 + number, 10, List.of()));
    clinic.text(
        LocalPlace.AFTER,
        "points",
        p("Own " + canary),
        new Block.Figure(Optional.empty(), Guides.picture("map.svg", ImageOrigin.PHOTOGRAPH)));
    return clinic;
  }

  @Test
  void saysNothingOfAnotherClinic() throws Exception {
    Library library =
        Guides.with(
                p(fact("cost:group"), fact("cost:group.name"), fact("clinic:name")),
                takeaways("points", "Point."),
                new Block.CallToAction(
                    Optional.empty(), List.of(), Optional.empty(), Optional.empty()))
            .library();
    List<Tenant> tenants =
        IntStream.range(0, CLINICS).mapToObj(number -> clinic(number).in(library)).toList();

    List<Edition> editions = concurrently(tenants);

    for (int i = 0; i < CLINICS; i++) {
      String said = editions.get(i).toString();
      assertThat(said).contains("Own " + canary(i), "varies by " + canary(i));
      for (int other = 0; other < CLINICS; other++) {
        if (other != i) {
          assertThat(said).doesNotContain(canary(other));
        }
      }
      assertThat(editions.get(i).apparatus().image("local/map.svg").width()).isEqualTo(1000 + i);
    }
  }

  /** Thousands of clinics then hold the text of their guide once. */
  @Test
  void sharesTheBlocksThatSayTheSame() {
    Library library =
        Guides.with(
                p("Ask someone to drive you."),
                p(fact("clinic:name")),
                takeaways("points", "Point."))
            .library();
    List<Block> one = clinic(1).in(library).edition("group", Locale.CANADA).content().body();
    List<Block> two = clinic(2).in(library).edition("group", Locale.CANADA).content().body();

    assertThat(one.get(0)).isSameAs(two.get(0));
    assertThat(one.get(1)).isNotEqualTo(two.get(1));
  }

  @Test
  void sharesTheWordsForLabelsUnlessItHasItsOwn() {
    Library library = Guides.with(p("Text."), takeaways("points", "Point.")).library();
    Edition usual = ClinicDraft.english().in(library).edition("group", Locale.CANADA);

    assertThat(ClinicDraft.english().in(library).edition("group", Locale.CANADA).wording())
        .isSameAs(usual.wording());
    assertThat(clinic(1).in(library).edition("group", Locale.CANADA).wording())
        .isNotEqualTo(usual.wording());
  }

  @Test
  void sharesALogoThatIsTheSame(@TempDir Path folder) {
    Library library = Guides.with(p("Text."), takeaways("points", "Point.")).library();
    new ClinicFiles(folder)
        .clinic("port-credit")
        .clinic("erable")
        .clinic("harbour")
        .file("harbour/logo.svg", ClinicFiles.LOGO.replace("#0f5257", "#0f5258"));
    Tenants clinics = Tenants.read(folder, library);

    assertThat(logo(clinics, "erable")).isSameAs(logo(clinics, "port-credit"));
    assertThat(logo(clinics, "harbour")).isNotEqualTo(logo(clinics, "port-credit"));
  }

  private static Image logo(Tenants clinics, String id) {
    return clinics.get(id).edition("group", Locale.CANADA).brand().logo().image();
  }

  private static List<Edition> concurrently(List<Tenant> tenants) throws Exception {
    ExecutorService crew = Executors.newFixedThreadPool(8);
    try {
      List<Future<Edition>> running = new ArrayList<>();
      for (Tenant tenant : tenants) {
        running.add(crew.submit(() -> tenant.edition("group", Locale.CANADA)));
      }
      List<Edition> editions = new ArrayList<>();
      for (Future<Edition> edition : running) {
        editions.add(edition.get());
      }
      return editions;
    } finally {
      crew.shutdown();
    }
  }
}
