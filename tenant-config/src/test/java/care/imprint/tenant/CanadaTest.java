package care.imprint.tenant;

import static care.imprint.tenant.Findings.clinic;
import static care.imprint.tenant.Findings.found;
import static care.imprint.tenant.Findings.guides;
import static care.imprint.tenant.Findings.own;
import static care.imprint.tenant.Words.both;
import static care.imprint.tenant.Words.id;
import static care.imprint.tenant.Words.p;
import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.cost.Cost;
import care.imprint.cost.Price;
import care.imprint.cost.TaxBasis;
import care.imprint.problem.Problems;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Canada")
class CanadaTest {
  @Test
  void flagsBenefitsWithoutRisksInAClinicsText() {
    assertThat(own("CA-NS", p("Find relief with us.")))
        .containsExactlyInAnyOrder(
            "ERROR ca/benefit-without-risk “relief”", "ERROR ca/guide-without-risk “relief”");
    assertThat(own("CA-NS", p("Find relief with us."), p("There are risks."))).isEmpty();
  }

  @Test
  void wantsASafetyNotice() {
    Guides guides = guides();
    guides.networkNotices.clear();

    assertThat(found(clinic("CA-NS"), guides, Locale.CANADA))
        .containsExactly("ERROR ca/safety-notice “group”");
  }

  @Test
  void wantsCompletePricesOfTheClinic() {
    assertThat(prices(TaxBasis.NOT_STATED, true)).containsExactly("ERROR ca/own-price “evening”");
    assertThat(prices(TaxBasis.INCLUDED, false)).containsExactly("ERROR ca/own-price “evening”");
    assertThat(prices(TaxBasis.INCLUDED, true)).isEmpty();
  }

  @Test
  void namesTheLineThePriceStandsIn(@TempDir Path folder) {
    String cost =
        """
        - id: evening
          name: Evening
          price: { kind: fixed, amount: CAD 60 }
          tax: included
        """;
    ClinicFiles files = new ClinicFiles(folder);
    files.clinic(
        "port-credit",
        ClinicFiles.TENANT.replace("jurisdiction: CA-ON", "jurisdiction: CA-NS\nextends: shared"));
    files.file("layers/shared/layer.yaml", "name: Shared\n");
    Guides guides = Guides.with(p(Words.fact("cost:evening")));

    files.file("layers/shared/costs.yaml", "# Shared.\n" + cost);
    assertThat(placesOfPrices(files, guides))
        .containsExactly("layers/shared/costs.yaml:2:3 ca/own-price");

    files.file("port-credit/costs.yaml", "# Ours.\n\n" + cost);
    assertThat(placesOfPrices(files, guides))
        .containsExactly("port-credit/costs.yaml:3:3 ca/own-price");
  }

  private static List<String> placesOfPrices(ClinicFiles files, Guides guides) {
    Problems problems = new Problems();
    Tenants.readAll(files.root(), guides.library(), problems)
        .find(id("port-credit"))
        .ifPresent(tenant -> tenant.edition(id("group"), Locale.CANADA, problems));
    return problems.sorted().stream()
        .map(problem -> problem.location() + " " + problem.arguments().get(5))
        .toList();
  }

  @Test
  void readsNoPriceWithoutItsCurrency(@TempDir Path folder) {
    String costs =
        """
        - id: evening
          name: Evening
          price: { kind: fixed, amount: CAD 60 }
          tax: included
          includes: [One evening]
        """;
    ClinicFiles files = new ClinicFiles(folder).clinic("port-credit");
    Problems problems = new Problems();

    files.file("port-credit/costs.yaml", costs);
    Tenants.readAll(files.root(), guides().library(), problems);
    assertThat(problems.sorted()).isEmpty();

    files.file("port-credit/costs.yaml", costs.replace("CAD 60", "60"));
    Tenants.readAll(files.root(), guides().library(), problems);
    assertThat(problems.sorted())
        .extracting(problem -> problem.location() + " " + problem.code().code())
        .containsExactly("port-credit/costs.yaml:3:33 expected-amount");
  }

  @Test
  void warnsOfIncompletePricesOfTheNetwork() {
    Guides guides = Guides.with(p(Words.fact("cost:alone")));

    assertThat(found(clinic("CA-NS"), guides, Locale.CANADA))
        .containsExactly("WARNING ca/network-price “alone”");
    assertThat(clinic("CA-NS").edition(guides)).isNotNull();
  }

  private List<String> prices(TaxBasis tax, boolean includes) {
    ClinicDraft clinic = clinic("CA-NS");
    clinic.costs.add(
        new Cost(
            id("evening"),
            both("Evening", "Soirée"),
            new Price.Fixed(Guides.cad("60")),
            tax,
            false,
            Optional.empty(),
            includes ? List.of(both("One evening", "Une soirée")) : List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
    return found(clinic, Guides.with(p(Words.fact("cost:evening"))), Locale.CANADA);
  }
}
