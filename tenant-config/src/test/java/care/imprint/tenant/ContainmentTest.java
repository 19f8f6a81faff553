package care.imprint.tenant;

import static care.imprint.tenant.Words.id;
import static care.imprint.tenant.Words.takeaways;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.imprint.edition.Edition;
import care.imprint.library.Library;
import care.imprint.problem.InvalidContentException;
import care.imprint.problem.Problem;
import care.imprint.problem.Problems;
import care.imprint.problem.Severity;
import care.imprint.typeface.BundledTypefaces;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two clinics with a file of every kind; what one of them has leads to the other's. */
@DisplayName("A file that leads out of a clinic's folder")
class ContainmentTest {
  private static final String TENANT =
      ClinicFiles.TENANT
              .replace("[en-CA]", "[en-CA, fr-CA]")
              .replace("headings: source-serif-4", "headings: own")
          + """
            fonts:
              own: { family: Own, regular: fonts/r.ttf, bold: fonts/b.ttf }
          local:
            - { file: own.md, place: after, anchor: points }
          """;

  private static final String COSTS =
      """
      - id: evening
        name: Evening
        price: { kind: fixed, amount: CAD 60 }
        tax: included
        includes: [One evening]
      """;

  private static final String PROGRAM =
      """
      name: Circle
      operator: { name: Circle, kind: member-clinic }
      tracks: [ { id: evening, name: Evening, format: group-integration, cost: evening } ]
      """;

  @TempDir Path folder;

  private ClinicFiles files;

  @BeforeEach
  void clinics() throws IOException {
    files = new ClinicFiles(folder.resolve("clinics"));
    for (String clinic : List.of("erable", "port-credit")) {
      files
          .clinic(clinic, TENANT.replace("port-credit", clinic))
          .file(clinic + "/local/own.md", "Words of %s.".formatted(clinic))
          .file(clinic + "/local/own.fr.md", "Mots de %s.".formatted(clinic))
          .file(clinic + "/costs.yaml", COSTS)
          .file(clinic + "/programs/circle.yaml", PROGRAM)
          .file(clinic + "/images/map.svg", ClinicFiles.LOGO);
      Path fonts = Files.createDirectories(files.root().resolve(clinic).resolve("fonts"));
      byte[] font = BundledTypefaces.of(id("lato")).regular().ttf().toByteArray();
      Files.write(fonts.resolve("r.ttf"), font);
      Files.write(fonts.resolve("b.ttf"), font);
      signOff(clinic);
    }
  }

  private static Library library() {
    return Guides.with(takeaways("points", "Point."))
        .andFrench(takeaways("points", "Point."))
        .library();
  }

  private void signOff(String clinic) throws IOException {
    Edition edition =
        Tenants.read(files.root(), library()).get(clinic).edition("group", Locale.CANADA);
    signOffs(clinic).write(edition, signOff(edition));
  }

  private SignOffFolder signOffs(String clinic) {
    return new SignOffFolder(files.root().resolve(clinic));
  }

  private static SignOff signOff(Edition edition) {
    return SignOff.of(edition, "Alex Example", Optional.empty(), LocalDate.of(2026, 5, 6));
  }

  private Tenants read(Problems problems) {
    return Tenants.readAll(files.root(), library(), problems);
  }

  private List<Problem> errors() {
    Problems problems = new Problems();
    assertThat(read(problems).find(id("port-credit"))).isEmpty();
    return problems.sorted().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .toList();
  }

  private void link(String name, Path target) throws IOException {
    Path path = files.root().resolve("port-credit").resolve(name);
    Files.move(path, folder.resolve("moved"));
    files.link("port-credit/" + name, target);
  }

  @Test
  void isNotAmongTheseFiles() {
    Problems problems = new Problems();

    assertThat(read(problems).all()).hasSize(2);
    assertThat(problems.sorted()).isEmpty();
  }

  @Nested
  @DisplayName("by a link")
  class ByALink {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "tenant.yaml",
          "logo.svg",
          "fonts",
          "fonts/r.ttf",
          "fonts/b.ttf",
          "local",
          "local/own.md",
          "local/own.fr.md",
          "costs.yaml",
          "programs",
          "programs/circle.yaml",
          "images",
          "images/map.svg",
          "sign-offs.yaml",
          "approved",
          "approved/group.en-CA.json"
        })
    void stopsTheClinicAndTellsNothingOfTheOther(String name) throws IOException {
      link(name, files.root().resolve("erable").resolve(name));

      List<Problem> errors = errors();

      assertThat(errors)
          .isNotEmpty()
          .allSatisfy(
              error -> {
                assertThat(error.code()).isEqualTo(TenantProblem.TENANT_OUTSIDE);
                assertThat(error.location().file()).startsWith("port-credit/");
                assertThat(error.arguments().get(0)).startsWith(name);
                assertThat(error.toString()).doesNotContain("erable");
              });
    }

    @Test
    void stopsTheClinicWhereverElseOnTheMachineItLeads() throws IOException {
      Path secret = Files.writeString(folder.resolve("secret.svg"), ClinicFiles.LOGO);
      link("logo.svg", secret);

      assertThat(errors())
          .extracting(Problem::toString)
          .containsExactly(
              "port-credit/tenant.yaml:13:17: error tenant-outside: “logo.svg” leads out of the"
                  + " folder “port-credit”.");
    }

    @Test
    void stopsTheClinicThroughOtherLinksToo() throws IOException {
      files.link("port-credit/way", files.root().resolve("erable"));
      link("logo.svg", Path.of("way/logo.svg"));

      assertThat(errors())
          .anyMatch(error -> error.code() == TenantProblem.TENANT_OUTSIDE)
          .noneMatch(error -> error.toString().contains("erable"));
    }

    @Test
    void stopsAllThatExtendTheLayerItLiesIn() throws IOException {
      files
          .file("layers/network/layer.yaml", "brand: { logo: { file: mark.svg, alt: Network } }\n")
          .link("layers/network/mark.svg", files.root().resolve("erable/logo.svg"))
          .file(
              "port-credit/tenant.yaml",
              TENANT.replaceFirst("  logo: .*\n", "").replace("name:", "extends: network\nname:"));

      assertThat(errors())
          .extracting(Problem::toString)
          .contains(
              "layers/network/layer.yaml:1:24: error tenant-outside: “mark.svg” leads out of the"
                  + " folder “layers/network”.");
    }
  }

  @Nested
  @DisplayName("by its path")
  class ByItsPath {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "../erable/%s",
          "/etc/hostname",
          "a/../../erable/%s",
          "./%s",
          "a//%s",
          "..\\erable\\%s",
          "../../etc/hostname"
        })
    void isNeverOpened(String form) {
      for (String file : List.of("logo.svg", "fonts/r.ttf", "fonts/b.ttf", "own.md")) {
        String path = form.formatted(file);
        files.file("port-credit/tenant.yaml", TENANT.replace(": " + file, ": '" + path + "'"));

        assertThat(errors())
            .as(path)
            .isNotEmpty()
            .allSatisfy(
                error -> {
                  assertThat(error.code()).isEqualTo(TenantProblem.TENANT_OUTSIDE);
                  assertThat(error.location().file()).isEqualTo("port-credit/tenant.yaml");
                });
      }
    }

    @Test
    void isNeverOpenedInALayerThatTheClinicExtends() {
      files
          .file("layers/network/layer.yaml", "brand: { radius: 3 }\n")
          .file("layers/network/logo.svg", ClinicFiles.LOGO)
          .file(
              "port-credit/tenant.yaml",
              TENANT
                  .replace("name: Port", "extends: network\nname: Port")
                  .replace("file: logo.svg", "file: ../layers/network/logo.svg"));

      assertThat(errors())
          .singleElement()
          .satisfies(error -> assertThat(error.code()).isEqualTo(TenantProblem.TENANT_OUTSIDE));
    }
  }

  @Nested
  @DisplayName("when an approval is recorded")
  class WhenAnApprovalIsRecorded {
    @ParameterizedTest
    @ValueSource(strings = {"sign-offs.yaml", "approved", "approved/group.en-CA.json"})
    void isNeitherReadNorWritten(String name) throws IOException {
      Edition edition =
          Tenants.read(files.root(), library()).get("port-credit").edition("group", Locale.CANADA);
      link(name, files.root().resolve("erable").resolve(name));
      Path others = files.root().resolve("erable");
      String before = Files.readString(others.resolve("approved/group.en-CA.json"));
      String list = Files.readString(others.resolve("sign-offs.yaml"));

      assertThatThrownBy(() -> signOffs("port-credit").write(edition, signOff(edition)))
          .isInstanceOfSatisfying(
              InvalidContentException.class,
              refused ->
                  assertThat(refused.problems())
                      .extracting(Problem::toString)
                      .singleElement()
                      .asString()
                      .startsWith("port-credit/")
                      .contains("tenant-outside"));

      assertThat(others.resolve("approved/group.en-CA.json")).hasContent(before);
      assertThat(others.resolve("sign-offs.yaml")).hasContent(list);
    }
  }
}
