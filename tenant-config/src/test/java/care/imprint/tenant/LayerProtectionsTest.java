package care.imprint.tenant;

import static care.imprint.tenant.Words.id;
import static care.imprint.tenant.Words.takeaways;
import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.library.Library;
import care.imprint.problem.Problem;
import care.imprint.problem.Problems;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A clinic that extends a region that extends a network cannot take back")
class LayerProtectionsTest extends LayeredClinic {
  private void network(String policy) {
    files.file("layers/network/layer.yaml", NETWORK.replace("hide: [points]", policy));
  }

  private void clinic(String policy) {
    files.file(
        "port-credit/tenant.yaml", CLINIC.replace("cost-tables: {", policy + ", cost-tables: {"));
  }

  private boolean asks() {
    return Tenants.readAll(files.root(), library(), new Problems())
        .get("port-credit")
        .asksForSignOff();
  }

  @Test
  void thatItsNetworkAsksForApprovals() {
    network("sign-off: true");
    assertThat(asks()).isTrue();

    clinic("sign-off: false");

    assertThat(asks()).isTrue();
    assertThat(problems())
        .containsExactly(
            "port-credit/tenant.yaml:6:21: warning tenant-protected-setting: “policy.sign-off:"
                + " false” does not hold: layers/network/layer.yaml:16:21 says “true”, which"
                + " nothing nearer can take back.");
  }

  @Test
  void thatItsNetworkAsksForApprovalsWithTheHelpOfItsRegion() {
    network("sign-off: true");
    files.file(
        "layers/ontario/layer.yaml", REGION.replace("hide: [more, points]", "sign-off: false"));

    assertThat(asks()).isTrue();
    assertThat(problems())
        .singleElement()
        .asString()
        .startsWith("layers/ontario/layer.yaml:5:21: warning tenant-protected-setting:");
  }

  @Test
  void thatItsLibraryAsksForApprovals() {
    clinic("sign-off: false");
    Guides guides = Guides.with(takeaways("points", "Point."), takeaways("more", "More."));
    guides.signOff = true;

    Problems problems = new Problems();

    assertThat(Tenants.readAll(files.root(), guides.library(), problems).all())
        .allMatch(Tenant::asksForSignOff);
    assertThat(problems.sorted())
        .extracting(Problem::toString)
        .containsExactly(
            "port-credit/tenant.yaml:6:21: warning tenant-protected-setting: “policy.sign-off:"
                + " false” does not hold: library.yaml says “true”, which nothing nearer can take"
                + " back.");
  }

  @Test
  void thatItsLibraryAsksForApprovalsAtTheLineThatSaysSo() {
    clinic("sign-off: false");
    ClinicFiles guides = new ClinicFiles(files.root().resolveSibling("guides"));
    guides.file(
        "library.yaml",
        """
        id: network
        name: Network
        languages: [en]
        policy: { sign-off: true }
        """);
    Problems problems = new Problems();

    Tenants.readAll(files.root(), Library.read(guides.root()), problems);

    assertThat(problems.sorted())
        .extracting(Problem::toString)
        .anyMatch(told -> told.contains("library.yaml:4:21 says “true”"));
  }

  @Test
  void butCanAskForApprovalsItself() {
    network("sign-off: false");
    assertThat(asks()).isFalse();

    clinic("sign-off: true");

    assertThat(asks()).isTrue();
    assertThat(problems()).isEmpty();
  }

  @Test
  void whichJurisdictionItsRegionIsIn() {
    files.file("port-credit/tenant.yaml", CLINIC + "jurisdiction: US-VT\n");

    assertThat(Tenants.readAll(files.root(), library(), new Problems()).all()).isEmpty();
    assertThat(problems())
        .containsExactly(
            "port-credit/tenant.yaml:9:15: error tenant-other-jurisdiction: The jurisdiction"
                + " “US-VT” is not within “CA-ON”, as layers/ontario/layer.yaml:2:15 has it.");
  }

  @Test
  void butCanSayWhichPartOfTheCountryItIsIn() {
    files.file("layers/ontario/layer.yaml", REGION.replace("CA-ON", "CA"));
    files.file("port-credit/tenant.yaml", CLINIC + "jurisdiction: CA-ON\n");

    assertThat(content().identity().jurisdiction()).isEqualTo(Jurisdiction.of("CA-ON"));
  }

  @Test
  void aBlockThatItsNetworkHides() {
    files.file("port-credit/tenant.yaml", CLINIC.replace("policy: {", "policy: { hide: [],"));

    assertThat(content().policy().hide()).containsExactly(id("points"), id("more"));
  }
}
