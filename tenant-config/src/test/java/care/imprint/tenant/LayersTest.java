package care.imprint.tenant;

import static care.imprint.tenant.Words.id;
import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.cost.Cost;
import care.imprint.edition.Label;
import care.imprint.edition.PlainText;
import care.imprint.problem.Location;
import care.imprint.problem.Problems;
import care.imprint.value.Color;
import care.imprint.value.LocalizedText;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A clinic that extends a region that extends a network")
class LayersTest extends LayeredClinic {
  @Nested
  class Takes {
    @Test
    void theNearestValueWhereOneReplacesAnother() {
      TenantContent content = content();

      assertThat(content.brand().radius()).isEqualTo(4);
      assertThat(content.identity().jurisdiction()).isEqualTo(Jurisdiction.of("CA-ON"));
      assertThat(content.identity().timeZone().getId()).isEqualTo("America/Toronto");
      assertThat(content.wording())
          .containsEntry(Label.BOOK, LocalizedText.of("Book in Ontario"))
          .containsEntry(Label.CONTACT, LocalizedText.of("Find us"));
    }

    @Test
    void mapsKeyByKey() {
      TenantContent content = content();

      assertThat(content.identity().contact().email()).contains("hello@port-credit.example.org");
      assertThat(content.identity().contact().website()).isPresent();
      assertThat(content.brand().palette().primary()).isEqualTo(Color.of("#123456"));
      assertThat(content.brand().palette().accent()).isEqualTo(Color.of("#9a4517"));
    }

    @Test
    void theEntriesOfAllListsThatAppendEachOnce() {
      TenantContent content = content();

      assertThat(content.policy().hide()).containsExactly(id("points"), id("more"));
      assertThat(content.policy().addedCosts())
          .containsExactly(id("fee"), id("alone"), id("evening"));
      assertThat(content.local().texts())
          .extracting(LocalText::file)
          .containsExactly("layers/network/local/ride.md", "port-credit/local/own.md");
    }

    @Test
    void filesFromTheFolderOfTheLayerThatNamesThem() {
      assertThat(content().brand().logo().image().width()).isEqualTo(120);
      assertThat(
              PlainText.of(
                  Tenants.read(files.root(), library())
                      .get("port-credit")
                      .edition("group", Locale.CANADA)))
          .contains("Plan your ride.", "Our own words.");
    }

    @Test
    void costsOfAllWithTheNearestInPlaceOfItsNamesake() {
      assertThat(content().local().costs())
          .extracting(Cost::id, cost -> cost.price().toString().contains("60"))
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple(id("fee"), false),
              org.assertj.core.groups.Tuple.tuple(id("evening"), true));
    }

    /** So that ten thousand clinics hold one logo, and read it once. */
    @Test
    void aFileThatIsReadOnceForAllClinics() {
      files
          .file("erable/tenant.yaml", CLINIC.replace("port-credit", "erable"))
          .file("erable/local/own.md", "Other words.");

      Tenants tenants = Tenants.read(files.root(), library());

      TenantContent one = tenants.get("port-credit").content();
      TenantContent other = tenants.get("erable").content();
      assertThat(one.brand().logo().image()).isSameAs(other.brand().logo().image());
      assertThat(one.local().texts().get(0).texts().get("en"))
          .isSameAs(other.local().texts().get(0).texts().get("en"));
      assertThat(one.local().texts().get(1)).isNotEqualTo(other.local().texts().get(1));
    }

    @Test
    void notTheIdOfALayer() {
      files.file("layers/ontario/layer.yaml", "id: ontario\n" + REGION);

      assertThat(content().identity().id()).isEqualTo(id("port-credit"));
      files.file("port-credit/tenant.yaml", CLINIC.replace("id: port-credit\n", ""));
      assertThat(problems())
          .containsExactly(
              "port-credit/tenant.yaml:1:1: error missing-key: The key “id” is missing");
    }
  }

  @Nested
  class Shows {
    private List<Setting> settings(String clinic) {
      return TenantReader.create().settings(files.root(), id(clinic), new Problems());
    }

    private String place(String key) {
      return settings("port-credit").stream()
          .filter(setting -> setting.key().equals(key))
          .map(setting -> setting.value() + " <- " + setting.place())
          .reduce((one, other) -> one + " and " + other)
          .orElse("nothing");
    }

    @Test
    void whereEachValueComesFrom() {
      assertThat(place("id")).isEqualTo("port-credit <- port-credit/tenant.yaml:1:5");
      assertThat(place("brand.palette.primary"))
          .isEqualTo("#123456 <- layers/ontario/layer.yaml:4:30");
      assertThat(place("brand.palette.accent"))
          .isEqualTo("#9a4517 <- layers/network/layer.yaml:8:13");
      assertThat(place("contact.email"))
          .isEqualTo("hello@port-credit.example.org <- port-credit/tenant.yaml:4:19");
      assertThat(place("policy.hide.1")).isEqualTo("more <- layers/ontario/layer.yaml:5:18");
      assertThat(place("policy.cost-tables.add.2"))
          .isEqualTo("evening <- port-credit/tenant.yaml:6:32");
      assertThat(place("local.1.file")).isEqualTo("own.md <- port-credit/tenant.yaml:8:13");
      assertThat(place("costs.evening")).endsWith("<- port-credit/costs.yaml:1:3");
      assertThat(place("costs.fee")).endsWith("<- layers/network/costs.yaml:1:3");
      assertThat(place("extends")).isEqualTo("ontario <- port-credit/tenant.yaml:2:10");
    }

    @Test
    void whatIsAsUsual() {
      assertThat(settings("port-credit"))
          .contains(new Setting("policy.index", "true", Location.NOWHERE));
      assertThat(place("brand.radius")).isEqualTo("4 <- layers/ontario/layer.yaml:4:51");
    }

    @Test
    void nothingOfAClinicThatIsNotThere() {
      assertThat(settings("other")).isEmpty();
    }
  }

  @Test
  void readsTheSameFromAnArchive() throws java.io.IOException {
    Path archive = files.archive(folder.resolve("clinics.zip"), "clinics");

    assertThat(Tenants.read(archive, library()).get("port-credit").edition("group", Locale.CANADA))
        .isEqualTo(
            Tenants.read(files.root(), library())
                .get("port-credit")
                .edition("group", Locale.CANADA));
  }
}
