package care.imprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Somebody starts a clinic, gives it a logo, a price and a paragraph, makes the mistakes that
 * people make, and publishes what was approved.
 */
@DisplayName("A new clinic")
class ClinicWalkTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC);

  private static final String LOGO =
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">
        <path d="M4 36 L20 4 L36 36 Z" fill="#1f6f78"/>
      </svg>
      """;

  private static final String PRICE =
      """
      - id: harbour-evening
        name: Evening group at Harbour Light
        price: { kind: fixed, amount: CAD 420 }
        tax: plus-gst
        as-of: 2026-05-06
      """;

  @TempDir Path folder;
  private final StringWriter said = new StringWriter();
  private Path clinic = Path.of("");

  @BeforeEach
  void starts() {
    clinic = folder.resolve("mine/harbour-light");
    assertThat(run("clinic", "new", "Harbour Light", "--color", "#1f6f78")).isZero();
    assertThat(said())
        .contains(
            "Wrote " + clinic + ".", "Put your logo in place of logo.svg, fill in the contact");
  }

  @Test
  void isPublishedOnceItsMistakesAreMendedAndItApproved() throws IOException, InterruptedException {
    write("logo.svg", LOGO.replace("<path", "<script/><path"));
    write("costs.yaml", PRICE);
    write("local/door.md", "Ring the bell twice; somebody comes to the door.\n");
    edit("policy:", "policy:\n  sign-off: true\n  cost-tables: { add: [harbour-evening] }");
    edit("policy:", "local:\n  - { file: door.md, place: after, anchor: ride-home }\npolicy:");

    assertThat(run("check")).isEqualTo(1);
    assertThat(said()).contains("harbour-light/logo.svg:2:", "Checked no editions for no clinics.");
    write("logo.svg", LOGO);

    assertThat(run("check")).isEqualTo(1);
    assertThat(said())
        .contains(
            clinic
                + "/costs.yaml:1:3: error jurisdiction-reading: A price of the clinic lacks its"
                + " tax basis or what it includes. “harbour-evening”",
            "Fill in “tax” and “includes” in costs.yaml.",
            "1 error, 3 warnings");
    write("costs.yaml", PRICE + "  includes: [One evening]\n");

    assertThat(run("check")).isZero();
    assertThat(said()).contains("Checked 4 editions for 1 clinic.", "No errors, 3 warnings");

    looksAtWhatItIsAboutToApprove();

    assertThat(publish()).isEqualTo(1);
    assertThat(said())
        .doesNotContain("Manifest")
        .contains(
            clinic + "/sign-offs.yaml: error sign-off-missing: ",
            "The edition harbour-light/en-CA/group-ketamine-therapy waits for an approval: nobody"
                + " at the clinic has signed it off.")
        .contains("Left out because of errors: 4 of 4 editions.");

    assertThat(run("sign-off", "--by", "Sam Example", "--role", "Owner")).isZero();
    assertThat(said())
        .contains(
            "Approved harbour-light/en-CA/group-ketamine-therapy by Sam Example on 2026-06-01.");

    assertThat(publish()).isZero();
    assertThat(said()).contains("Published 4 editions for 1 clinic", "No errors");
    assertThat(page("group-ketamine-therapy")).contains("Ring the bell twice");
    assertThat(page("ketamine-therapy-cost-canada"))
        .contains("Evening group at Harbour Light", "CAD $420 + GST");
  }

  /** In a browser on the same machine, before anybody approved anything. */
  private void looksAtWhatItIsAboutToApprove() throws IOException, InterruptedException {
    RunningPreview preview = new RunningPreview(folder);
    preview.startOn(folder.resolve("mine"));
    URI site = URI.create(preview.address());

    assertThat(read(site.resolve("en-CA/group-ketamine-therapy.html")))
        .contains("Ring the bell twice", "Harbour Light");
    assertThat(read(site.resolve("en-CA/ketamine-therapy-cost-canada.html")))
        .contains("Evening group at Harbour Light", "CAD $420 + GST");
    assertThat(preview.stop()).isZero();
    assertThat(preview.err()).doesNotContain("error");
  }

  private static String read(URI page) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body().replace('\u00a0', ' ');
  }

  private int publish() {
    return run("publish", "--format", "html", "--out", folder.resolve("out").toString());
  }

  private String page(String guide) throws IOException {
    Path page = folder.resolve("out/harbour-light/en-CA/" + guide + ".html");
    return Files.readString(page).replace('\u00a0', ' ');
  }

  private void write(String name, String text) throws IOException {
    Path file = clinic.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void edit(String words, String others) throws IOException {
    Path file = clinic.resolve("tenant.yaml");
    Files.writeString(file, Files.readString(file).replace(words, others));
  }

  private int run(String... command) {
    Stream<String> clinics = Stream.of("--clinics", folder.resolve("mine").toString());
    PrintWriter writer = new PrintWriter(said, true);
    return Imprint.run(
        new Surroundings(writer, writer, false, CLOCK),
        Map.of(),
        Stream.concat(Stream.of(command), clinics).toArray(String[]::new));
  }

  private String said() {
    String text = said.toString();
    said.getBuffer().setLength(0);
    return text;
  }
}
