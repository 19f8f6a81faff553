package care.imprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever file of a clinic is wrong, the others are published, and the run says what to mend. */
@DisplayName("An error at one clinic")
class OneClinicTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC);
  private static final Set<String> CLINICS =
      Set.of(
          "atma-calgary", "erable", "fundy-house", "port-credit", "prairie-light", "salish-shore");

  @TempDir Path folder;
  private final StringWriter said = new StringWriter();
  private Path clinics = Path.of("");

  @BeforeEach
  void samples() {
    clinics = SampleFolders.copy("clinics", folder.resolve("clinics"));
  }

  private int publish(String... more) {
    String[] always = {
      "--article", "group-ketamine-therapy", "--locale", "en", "--format", "html", "--out"
    };
    return run(
        "publish",
        Stream.of(always, new String[] {folder.resolve("out").toString()}, more)
            .flatMap(Arrays::stream)
            .toArray(String[]::new));
  }

  private int run(String command, String... more) {
    PrintWriter writer = new PrintWriter(said, true);
    Stream<String> clinicsOption = Stream.of(command, "--clinics", clinics.toString());
    return Imprint.run(
        new Surroundings(writer, writer, false, CLOCK),
        Map.of(),
        Stream.concat(clinicsOption, Arrays.stream(more)).toArray(String[]::new));
  }

  private Set<String> published() throws IOException {
    try (Stream<Path> paths = Files.list(folder.resolve("out"))) {
      return paths
          .filter(Files::isDirectory)
          .map(path -> path.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private void write(String file, String content) throws IOException {
    Path path = clinics.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, content);
  }

  private static Set<String> allBut(String... clinics) {
    Set<String> others = new TreeSet<>(CLINICS);
    others.removeAll(Set.of(clinics));
    return others;
  }

  @Test
  void isNotInTheSamples() throws IOException {
    assertThat(publish()).isZero();
    assertThat(published()).isEqualTo(CLINICS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          tenant.yaml | id: port-credit | :1:1: error missing-key
          costs.yaml | '- { id: fee, name: Fee, tax: included }' | :1:3: error missing-key
          costs.yaml | '- [' | error syntax
          programs/circle.yaml | name: Circle | :1:1: error missing-key
          logo.svg | '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>' | error svg-
          images/map.svg | <html/> | :1:1: error svg-not-svg
          local/pick-up.md | 'Come <b>now</b>.' | :1:6: error raw-html
          sign-offs.yaml | '- { article: a }' | :1:3: error missing-key
          """)
  void stopsThatClinicAlone(String file, String content, String message) throws IOException {
    write("port-credit/" + file, content + "\n");

    assertThat(publish()).isEqualTo(1);

    assertThat(published()).isEqualTo(allBut("port-credit"));
    assertThat(said.toString().lines())
        .filteredOn(line -> line.startsWith(clinics + "/port-credit/" + file))
        .first()
        .asString()
        .contains(message);
  }

  @Test
  void stopsThatClinicAloneWhereAFileIsMissing() throws IOException {
    Files.delete(clinics.resolve("port-credit/logo.svg"));

    assertThat(publish()).isEqualTo(1);

    assertThat(published()).isEqualTo(allBut("port-credit"));
    assertThat(said.toString())
        .containsPattern("/clinics/port-credit/tenant\\.yaml:\\d+:\\d+: error missing-file");
  }

  @Test
  void isToldForEachClinicThatHasOne() throws IOException {
    write("port-credit/costs.yaml", "- { id: fee }\n");
    write("erable/logo.svg", "<svg/>\n");

    assertThat(publish()).isEqualTo(1);

    assertThat(published()).isEqualTo(allBut("port-credit", "erable"));
    assertThat(said.toString())
        .contains("/clinics/port-credit/costs.yaml:1:3: error")
        .contains("/clinics/erable/logo.svg");
  }

  @Test
  void stopsThoseThatExtendALayerWhereItIsTheLayers() throws IOException {
    write("layers/british-columbia/costs.yaml", "- { id: fee }\n");

    assertThat(publish()).isEqualTo(1);

    assertThat(published()).isEqualTo(allBut("salish-shore"));
    assertThat(said.toString())
        .contains("/clinics/layers/british-columbia/costs.yaml:1:3: error missing-key");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "publish --clinic port-credit --format html --out OUT",
        "publish --clinic port-credit --article no-guide --format html --out OUT",
        "check --clinic port-credit",
        "sign-off --clinic port-credit --by Sam",
        "sign-off port-credit/en-CA/group-ketamine-therapy --by Sam",
        "diff --clinic port-credit --approved",
        "impact --clinic port-credit --against-clinics CLINICS"
      })
  void isToldWhoeverAsksForThatClinic(String line) throws IOException {
    write("port-credit/costs.yaml", "- { id: fee }\n");
    String[] words =
        line.replace("OUT", folder.resolve("out").toString())
            .replace("CLINICS", clinics.toString())
            .split(" ", -1);

    assertThat(run(words[0], Arrays.copyOfRange(words, 1, words.length))).isEqualTo(1);

    assertThat(said.toString())
        .contains(clinics + "/port-credit/costs.yaml:1:3: error missing-key: ")
        .contains("Left out because of errors: the clinic port-credit.")
        .doesNotContain("There is no");
  }

  @Test
  void isNotToldWhereOthersAreAskedFor() throws IOException {
    write("port-credit/costs.yaml", "- { id: fee }\n");
    write("layers/british-columbia/costs.yaml", "- { id: fee }\n");

    assertThat(publish("--clinic", "erable")).isZero();

    assertThat(published()).containsExactly("erable");
    assertThat(said.toString()).doesNotContain("costs.yaml", "Left out");
  }

  @Test
  void isToldInALayerToThoseThatStandOnIt() throws IOException {
    write("layers/british-columbia/costs.yaml", "- { id: fee }\n");

    assertThat(publish("--clinic", "salish-shore", "--clinic", "erable")).isEqualTo(1);

    assertThat(published()).containsExactly("erable");
    assertThat(said.toString())
        .contains("/clinics/layers/british-columbia/costs.yaml:1:3: error missing-key")
        .contains("Left out because of errors: the clinic salish-shore.");
  }

  /** Without its packs nobody would look for what they forbid. */
  @Test
  void stopsAllWhereItIsInTheNetworksJurisdictionPacks() throws IOException {
    write("jurisdictions/house.yaml", "id: house\n");

    assertThat(publish()).isEqualTo(1);

    assertThat(folder.resolve("out")).doesNotExist();
    assertThat(said.toString()).contains("/clinics/jurisdictions/house.yaml:1:1: error");
  }
}
