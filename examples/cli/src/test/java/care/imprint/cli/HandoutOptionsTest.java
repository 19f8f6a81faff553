package care.imprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a print team asks for, and what it gets. */
class HandoutOptionsTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int publish(String... options) {
    List<String> arguments =
        new ArrayList<>(
            List.of("publish", "--out", folder.resolve("release").toString(), "--format", "pdf"));
    arguments.addAll(List.of("--clinic", "port-credit", "--locale", "en"));
    arguments.addAll(List.of("--article", "group-ketamine-therapy"));
    arguments.addAll(Arrays.asList(options));
    Surroundings surroundings =
        new Surroundings(new PrintWriter(out, true), new PrintWriter(err, true), false, CLOCK);
    return Imprint.run(surroundings, Map.of(), arguments.toArray(String[]::new));
  }

  private List<String> handouts() {
    try (Stream<Path> files = Files.walk(folder.resolve("release/port-credit"))) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void picturesStandBesideTheirHandouts() {
    int code = publish("--paper", "a5", "--part", "faq", "--thumbnails", "--contact-sheet");
    assertThat(code).as(err.toString()).isZero();
    assertThat(handouts())
        .containsExactly(
            "group-ketamine-therapy.a5-faq.contact-sheet.png",
            "group-ketamine-therapy.a5-faq.pdf",
            "group-ketamine-therapy.a5-faq.thumbnail.png");
    assertThat(out.toString()).contains("No errors, no warnings");
  }

  @ParameterizedTest
  @CsvSource({
    "'', group-ketamine-therapy.pdf",
    "--paper A5 --booklet, group-ketamine-therapy.a5-booklet.pdf",
    "--large-print --grey, group-ketamine-therapy.large-print-grey.pdf",
    "--part takeaways --link-notes, group-ketamine-therapy.takeaways-links.pdf",
    "--part faq --color grey, group-ketamine-therapy.faq-grey.pdf",
    "'--color cmyk --bleed 3mm --marks crop,fold',"
        + " group-ketamine-therapy.cmyk-bleed-3mm-crop-fold.pdf",
    "--standard ua-2 --large-print, group-ketamine-therapy.large-print-ua-2.pdf",
    "--bleed 0.125in, group-ketamine-therapy.bleed-0-125in.pdf"
  })
  void eachVariantHasANameOfItsOwn(String options, String name) {
    int code = publish(options.isEmpty() ? new String[0] : options.split(" "));

    assertThat(err.toString()).doesNotContain("error");
    assertThat(code).isZero();
    assertThat(handouts()).containsExactly(name);
  }

  /** The sample clinics can be read from a press; this one is a shade paler. */
  @Test
  void aPressThatMakesWordsTooPaleIsToldWithTheColor() throws IOException {
    assertThat(publish("--color", "cmyk")).isZero();
    assertThat(err.toString()).doesNotContain("low-contrast-in-print");

    Path clinics = SampleFolders.copy("clinics", folder.resolve("my-clinics"));
    Path clinic = clinics.resolve("port-credit/tenant.yaml");
    Files.writeString(clinic, Files.readString(clinic).replace("#47605f", "#546d6c"));
    assertThat(publish("--color", "cmyk", "--clinics", clinics.toString())).isZero();

    assertThat(err.toString())
        .contains(
            "port-credit/tenant.yaml: warning low-contrast-in-print: The color “muted” (#546d6c)"
                + " on “paper” (#ffffff) is printed with a contrast of ",
            "The nearest color that can be read there in print is #");
  }

  @Test
  void severalPapersComeInOneRunAndAreTakenOverInTheNext() {
    publish("--paper", "letter,a4,legal");
    assertThat(handouts())
        .containsExactly(
            "group-ketamine-therapy.a4.pdf",
            "group-ketamine-therapy.legal.pdf",
            "group-ketamine-therapy.pdf");

    publish("--paper", "letter,a4,legal");
    assertThat(out.toString()).contains("Files: 0 rendered, 3 unchanged");
  }

  @Test
  void guidesAreBoundTogether() {
    assertThat(publish("--combined")).isZero();
    assertThat(handouts()).containsExactly("all-guides.pdf", "group-ketamine-therapy.pdf");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--paper lettr | --paper: “lettr” is not known. Did you mean “letter”? There are: letter,",
        "--color gray | --color: “gray” is not known. Did you mean “grey”? There are: rgb, grey,",
        "--marks crop,fould | --marks: “fould” is not known. Did you mean “fold”?",
        "--part summary | --part: “summary” is not known. There are: whole, takeaways, faq.",
        "--bleed 3 | --bleed: “3” is not understood. Write up to 36pt as 3mm, 0.125in or 9pt.",
        "--bleed 30mm | --bleed: “30mm” is not understood.",
        "--grey --color cmyk | --grey does not go with --color cmyk.",
        "--standard ua2 | --standard: “ua2” is not known. Did you mean “ua-2”?",
        "--standard ua-2 --color cmyk | --standard ua-2 does not go with --color cmyk.",
        "--standard ua-2 --booklet | --standard ua-2 does not go with --booklet.",
        "--output-intent none.icc | --output-intent: the file cannot be read: none.icc"
      })
  void whatIsNotKnownIsSaidWithItsPlace(String options, String message) {
    assertThat(publish(options.split(" "))).isEqualTo(2);
    assertThat(err.toString()).contains(message, "See “imprint publish --help”.");
  }

  @Test
  void aProfileOfAnotherKindIsRefused() throws IOException {
    Path profile = Files.writeString(folder.resolve("other.icc"), "not a profile");

    assertThat(publish("--output-intent", profile.toString(), "--lang", "fr")).isEqualTo(2);
    assertThat(err.toString()).contains("ce n’est pas un profil ICC de presse en CMJN");
  }
}
