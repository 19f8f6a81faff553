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
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A network raises a price: what it is told before, what lapses, what is published all the same.
 */
@DisplayName("A network that raises a price")
class NetworkWalkTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private final StringWriter said = new StringWriter();

  @Test
  void seesWhatLapsesAndPublishesTheRest() throws IOException {
    Path clinics = SampleFolders.copy("clinics", folder.resolve("clinics"));
    Path old = SampleFolders.copy("guides", folder.resolve("old"));
    Path now = SampleFolders.copy("guides", folder.resolve("new"));
    edit(clinics.resolve("port-credit/tenant.yaml"), "policy:", "policy:\n  sign-off: true");
    edit(now.resolve("costs/roots-to-thrive.yaml"), "CAD 5850", "CAD 5950");

    assertThat(run("sign-off", "--guides", old, "--by", "Dr. A", "--date", "2026-05-30")).isZero();
    assertThat(said()).contains("Approved port-credit/en-CA/group-ketamine-therapy by Dr. A");
    assertThat(run("publish", "--guides", old, "--format", "html", "--out", out())).isZero();
    assertThat(folder.resolve("out/manifest.json")).content().contains("\"by\" : \"Dr. A\"");

    said();
    assertThat(run("impact", "--guides", now, "--against", old)).isZero();
    assertThat(said())
        .contains(
            "fundy-house/en-CA/group-ketamine-therapy: 1 price changed",
            "prairie-light/en-CA/group-ketamine-therapy: 1 price changed")
        .containsPattern(
            "port-credit/en-CA/group-ketamine-therapy: 1 price changed.*\\R  Its approval lapses")
        .contains("editions at 6 clinics, 4 approvals lapse.");
    assertThat(run("impact", "--guides", now, "--against", old, "--clinic", "port-credit"))
        .isZero();
    assertThat(said()).contains("at 1 clinic, 3 approvals lapse.").doesNotContain("fundy-house");

    assertThat(run("publish", "--guides", now, "--format", "html", "--out", out())).isEqualTo(1);
    assertThat(said())
        .contains("is not what Dr. A approved on May 30, 2026. Since then: 1 price changed")
        .contains("Left out because of errors: 3 of 4 editions.");
    assertThat(folder.resolve("out/port-credit/en-CA/what-is-ketamine-therapy.html")).exists();

    assertThat(run("diff", "--guides", now, "--approved")).isZero();
    assertThat(said()).contains("5,850", "→", "5,950");

    assertThat(run("sign-off", "--guides", now, "--by", "Dr. B")).isZero();
    assertThat(said()).contains("Unchanged port-credit/en-CA/what-is-ketamine-therapy");
    assertThat(run("publish", "--guides", now, "--format", "html", "--out", out())).isZero();
  }

  @Test
  void comparesTwoVersionsOfItsGuidesWithoutAnyClinic() throws IOException {
    Path old = SampleFolders.copy("guides", folder.resolve("old"));
    Path now = SampleFolders.copy("guides", folder.resolve("new"));
    edit(now.resolve("costs/roots-to-thrive.yaml"), "CAD 5850", "CAD 5950");
    Object[] two = {"--guides", now, "--against", old, "--without-clinics"};

    assertThat(guidesAlone("diff", two)).isZero();
    assertThat(said())
        .contains("network/en/group-ketamine-therapy: 1 price changed")
        .containsPattern("Price roots-to-thrive-group changed: .*5,850.* → .*5,950")
        .contains("network/fr/group-ketamine-therapy")
        .doesNotContain("port-credit");
    assertThat(guidesAlone("diff", "--guides", now, "--without-clinics", "--approved"))
        .isEqualTo(2);
    assertThat(said()).contains("--without-clinics compares guides: name the earlier ones");
  }

  private int guidesAlone(String command, Object... more) {
    String[] arguments =
        Stream.concat(Stream.of(command), Stream.of(more).map(String::valueOf))
            .toArray(String[]::new);
    PrintWriter writer = new PrintWriter(said, true);
    return Imprint.run(new Surroundings(writer, writer, false, CLOCK), Map.of(), arguments);
  }

  private int run(String command, Object... more) {
    Stream<String> always =
        Stream.of(
            "--clinics",
            folder.resolve("clinics").toString(),
            "--clinic",
            "port-credit",
            "--locale",
            "en-CA");
    String[] arguments =
        Stream.of(
                Stream.of(command), limited(command, always), Stream.of(more).map(String::valueOf))
            .flatMap(part -> part)
            .toArray(String[]::new);
    PrintWriter writer = new PrintWriter(said, true);
    return Imprint.run(new Surroundings(writer, writer, false, CLOCK), Map.of(), arguments);
  }

  /** The impact of a change is told for every clinic. */
  private static Stream<String> limited(String command, Stream<String> always) {
    return command.equals("impact") ? always.limit(2) : always;
  }

  private String said() {
    String text = said.toString();
    said.getBuffer().setLength(0);
    return text;
  }

  private Path out() {
    return folder.resolve("out");
  }

  private static void edit(Path file, String words, String others) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(words);
    Files.writeString(file, text.replace(words, others));
  }
}
