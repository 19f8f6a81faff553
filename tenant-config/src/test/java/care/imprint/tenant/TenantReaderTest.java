package care.imprint.tenant;

import static care.imprint.tenant.Words.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.imprint.edition.Density;
import care.imprint.edition.Edition;
import care.imprint.edition.Label;
import care.imprint.edition.PlainText;
import care.imprint.value.Href;
import care.imprint.value.LocalizedText;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A folder of clinics is read")
class TenantReaderTest extends ClinicsFolder {
  @Test
  void clinicByClinicInTheOrderOfTheirIds() {
    files.clinic("port-credit").clinic("erable").file("README.md", "About these clinics.");

    Tenants tenants = Tenants.read(files.root(), library());

    assertThat(tenants.all())
        .extracting(tenant -> tenant.id().value())
        .containsExactly("erable", "port-credit");
    assertThat(tenants.editions()).hasSize(4);
    assertThat(tenants.find(id("other"))).isEmpty();
    assertThatThrownBy(() -> tenants.get("other"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("No clinic 'other'; [erable, port-credit]");
  }

  @Test
  void withAllThatAClinicSays() {
    files.clinic(
        "port-credit",
        ClinicFiles.TENANT
            + """
        licence: L-1
        policy:
          articles: [group]
          hide: [points]
          index: false
          cost-tables: { add: [evening] }
        call-to-action: { label: Come by, href: "https://port-credit.example.org/come" }
        wording: { contact: Find us }
        """);
    files.file(
        "port-credit/costs.yaml",
        """
        - id: evening
          name: Evening group
          price: { kind: fixed, amount: CAD 60 }
          tax: included
        """);

    TenantContent content = Tenants.read(files.root(), library()).get("port-credit").content();

    assertThat(content.identity().jurisdiction()).isEqualTo(Jurisdiction.of("CA-ON"));
    assertThat(content.identity().languages()).containsExactly(Locale.CANADA);
    assertThat(content.identity().timeZone().getId()).isEqualTo("America/Toronto");
    assertThat(content.identity().licence()).contains("L-1");
    assertThat(content.identity().contact().address().orElseThrow().lines())
        .containsExactly("1 Example Street", "Mississauga ON");
    assertThat(content.brand().radius()).isEqualTo(8);
    assertThat(content.brand().density()).isEqualTo(Density.COMFORTABLE);
    assertThat(content.brand().dark()).isTrue();
    assertThat(content.brand().headings().id()).isEqualTo(id("source-serif-4"));
    assertThat(content.brand().logo().image().width()).isEqualTo(120);
    assertThat(content.policy())
        .isEqualTo(
            new TenantPolicy(
                Optional.of(List.of(id("group"))),
                List.of(id("points")),
                false,
                List.of(id("evening"))));
    assertThat(content.invitation().href())
        .isEqualTo(Href.parse("https://port-credit.example.org/come"));
    assertThat(content.wording()).containsEntry(Label.CONTACT, LocalizedText.of("Find us"));
  }

  @Test
  void withTheUsualWhereAClinicSaysNothing() {
    files.clinic("port-credit");

    TenantContent content = Tenants.read(files.root(), library()).get("port-credit").content();

    assertThat(content.policy()).isEqualTo(TenantPolicy.usual());
    assertThat(content.invitation()).isEqualTo(Invitation.usual());
    assertThat(content.local()).isEqualTo(LocalContent.none());
  }

  @Test
  void withTextsOfItsOwnInItsLanguages() {
    files.clinic(
        "port-credit",
        ClinicFiles.TENANT.replace("[en-CA]", "[en-CA, fr-CA]")
            + """
        local:
          - { file: own.md, place: after, anchor: points }
        """);
    files
        .file(
            "port-credit/local/own.md",
            """
            Come to **our** rooms, {{clinic:name}}.

            ::: figure
            file: map.svg
            alt: The way
            origin: illustration
            :::
            """)
        .file("port-credit/local/own.fr.md", "Venez chez nous.")
        .file("port-credit/images/map.svg", ClinicFiles.LOGO);
    Tenant tenant = Tenants.read(files.root(), library()).get("port-credit");

    Edition english = tenant.edition("group", Locale.CANADA);

    assertThat(PlainText.of(english)).contains("Come to our rooms, Port Credit.");
    assertThat(english.apparatus().images()).containsOnlyKeys("local/map.svg");
    assertThat(PlainText.of(tenant.edition("group", Locale.CANADA_FRENCH)))
        .contains("Venez chez nous.");
  }

  @Test
  void withItsOwnCostsAndProgrammes() {
    files
        .clinic("port-credit")
        .file(
            "port-credit/costs.yaml",
            """
            - id: group
              name: Our group
              price: { kind: fixed, amount: CAD 99 }
              tax: included
              includes: [One evening]
            """)
        .file(
            "port-credit/programs/circle.yaml",
            """
            name: Circle
            operator: { name: Port Credit, kind: member-clinic }
            tracks: [ { id: evening, name: Evening, format: group-integration, cost: group } ]
            """);

    Tenant tenant = Tenants.read(files.root(), library()).get("port-credit");

    assertThat(PlainText.of(tenant.edition("group", Locale.CANADA)))
        .contains("CAD\u00a0$99, tax included");
    assertThat(tenant.content().local().programs())
        .extracting(program -> program.id().value())
        .containsExactly("circle");
  }

  @Test
  void fromAnArchive() throws IOException {
    files.clinic("port-credit").clinic("erable");
    Path top = files.archive(folder.resolve("top.zip"), "");
    Path below = files.archive(folder.resolve("below.jar"), "clinics");

    for (Path archive : List.of(top, below)) {
      Tenants tenants = Tenants.read(archive, library());
      assertThat(tenants.all()).hasSize(2);
      assertThat(tenants.get("erable").edition("group", Locale.CANADA).fingerprint())
          .isEqualTo(
              Tenants.read(files.root(), library())
                  .get("erable")
                  .edition("group", Locale.CANADA)
                  .fingerprint());
    }
  }

  @Test
  void fromTheClassPath() throws IOException {
    files.clinic("port-credit");
    Path jar = files.archive(folder.resolve("pack.jar"), "clinics");

    for (Path path : List.of(folder, jar)) {
      URL[] urls = {path.toUri().toURL()};
      try (URLClassLoader loader = new URLClassLoader(urls, null)) {
        assertThat(Tenants.readClassPath(loader, "clinics", library()).all()).hasSize(1);
      }
    }
  }
}
