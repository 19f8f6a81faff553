package care.imprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.publish.Manifest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ImprintTest extends CommandFolder {
  @Nested
  class Publishing {
    @Test
    void withoutOptionsTheSamplesArePublished() {
      int code = run("publish", "--out", out("release"), "--clinic", "port-credit");

      assertThat(err.toString()).doesNotContain("error");
      assertThat(code).isZero();
      assertThat(folder.resolve("release/port-credit/en-CA/group-ketamine-therapy.html")).exists();
      assertThat(folder.resolve("release/port-credit/en-CA/group-ketamine-therapy.pdf")).exists();
      assertThat(folder.resolve("release/port-credit/fr-CA/group-ketamine-therapy.pdf")).exists();
      assertThat(folder.resolve("release").resolve(Manifest.FILE)).exists();
      assertThat(out.toString())
          .contains(
              "Published 8 editions for 1 clinic in ",
              "Files: 42 rendered",
              "No errors",
              "/port-credit/index.html",
              "/port-credit/en-CA/group-ketamine-therapy.pdf");
    }

    @Test
    void onlyWhatIsAskedForIsPublished() {
      int code =
          run(
              "publish",
              "--out",
              out("release"),
              "--clinic",
              "port-credit",
              "--article",
              "group-ketamine-therapy",
              "--locale",
              "fr",
              "--format",
              "pdf",
              "--paper",
              "a4");

      assertThat(code).isZero();
      assertThat(files(folder.resolve("release")).keySet())
          .containsExactly(Manifest.FILE, "port-credit/fr-CA/group-ketamine-therapy.pdf");
    }

    @Test
    void progressIsPlainLinesWhereThereIsNoTerminal() {
      run("publish", "--out", out("release"), "--clinic", "atma-calgary", "--format", "pdf");

      assertThat(err.toString()).contains("[1/").doesNotContain("\u001b");
    }

    @Test
    void aSecondRunRendersNothing() {
      run("publish", "--out", out("release"), "--clinic", "atma-calgary");
      out.getBuffer().setLength(0);
      int code = run("publish", "--out", out("release"), "--clinic", "atma-calgary");

      assertThat(code).isZero();
      assertThat(out.toString()).contains("Files: 0 rendered");
    }

    @Test
    void settingsOfTheMachineDoNotChangeAByte() {
      run("publish", "--out", out("one"), "--threads", "1", "--clinic", "erable");
      Locale locale = Locale.getDefault();
      TimeZone zone = TimeZone.getDefault();
      try {
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        run("publish", "--out", out("other"), "--threads", "3", "--clinic", "erable");
      } finally {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
      }

      assertThat(files(folder.resolve("other")))
          .isEqualTo(files(folder.resolve("one")))
          .isNotEmpty();
    }
  }

  @Nested
  class WhatIsWrong {
    @Test
    void oneBadGuideDoesNotStopTheOthers() throws IOException {
      Path guides = copy("guides");
      Files.writeString(
          guides.resolve("articles/ketamine-therapy-cost-canada.md"),
          "\n<b>bad</b>\n",
          java.nio.file.StandardOpenOption.APPEND);

      int code =
          run(
              "publish",
              "--guides",
              guides.toString(),
              "--clinic",
              "port-credit",
              "--locale",
              "en",
              "--format",
              "html",
              "--out",
              out("release"));

      assertThat(code).isEqualTo(1);
      assertThat(err.toString())
          .contains(guides + "/articles/ketamine-therapy-cost-canada.md:")
          .contains("error raw-html: Raw HTML is not read: <b>");
      assertThat(folder.resolve("release/port-credit/en-CA/group-ketamine-therapy.html")).exists();
      assertThat(folder.resolve("release/port-credit/en-CA/ketamine-therapy-cost-canada.html"))
          .doesNotExist();
    }

    @Test
    void oneBadClinicDoesNotStopTheOthers() throws IOException {
      Path clinics = copy("clinics");
      Path bad = clinics.resolve("erable/tenant.yaml");
      Files.writeString(bad, Files.readString(bad).replace("jurisdiction:", "juristiction:"));

      int code =
          run(
              "publish",
              "--clinics",
              clinics.toString(),
              "--article",
              "group-ketamine-therapy",
              "--format",
              "html",
              "--out",
              out("release"));

      assertThat(code).isEqualTo(1);
      assertThat(err.toString())
          .contains(clinics + "/erable/tenant.yaml:")
          .contains("error unknown-key: The key “juristiction” is not known here")
          .contains("  Did you mean “jurisdiction”?");
      assertThat(folder.resolve("release/port-credit")).exists();
      assertThat(folder.resolve("release/erable")).doesNotExist();
    }

    @Test
    void wrongUsageEndsWithTwoAndSaysWhatToDo() {
      assertThat(run("publish", "--clinic", "nobody")).isEqualTo(2);
      assertThat(run("publish", "--formt", "pdf")).isEqualTo(2);
      assertThat(run("publish", "--format", "docx")).isEqualTo(2);
      assertThat(run("publish", "--as-of", "today")).isEqualTo(2);
      assertThat(run("publish", "--locale", "de")).isEqualTo(2);
      assertThat(run("publish", "--threads", "0")).isEqualTo(2);
      assertThat(run("publish", "--threads", "two")).isEqualTo(2);
      assertThat(run("prepare")).isEqualTo(2);

      assertThat(err.toString())
          .contains(
              "There is no clinic “nobody” that can be published. Clinics: atma-calgary, ",
              "“--formt” is not known",
              "There is no format “docx”. Formats: html, pdf, site.",
              "“today” is not a day. Write it as 2026-05-06.",
              "No clinic publishes in “de”. Languages: en, en-CA, fr, fr-CA.",
              "The value of --threads is not understood.",
              "See “imprint publish --help”.");
    }

    @Test
    void aFolderThatHoldsOtherThingsIsNotTouched() throws IOException {
      Path release = Files.createDirectory(folder.resolve("mine"));
      Files.writeString(release.resolve("letter.txt"), "Dear");

      assertThat(run("publish", "--out", release.toString(), "--clinic", "port-credit"))
          .isEqualTo(3);
      assertThat(files(release).keySet()).containsExactly("letter.txt");
    }
  }

  @Nested
  class Help {
    @Test
    void isThereInBothLanguages() {
      assertThat(run("--help")).isZero();
      assertThat(run("publish", "--help")).isZero();
      assertThat(run("publish", "--help", "--lang=fr")).isZero();

      assertThat(out.toString())
          .contains("Usage: imprint", "Publish guides as pages and handouts")
          .contains("Folder to write to. Default: imprint-out.")
          .contains("Utilisation :", "Dossier de sortie. Par défaut : imprint-out.");
    }

    @Test
    void theEnvironmentChoosesTheLanguage() {
      Imprint.run(surroundings(), Map.of("LANG", "fr_CA.UTF-8"), "--help");

      assertThat(out.toString()).contains("Utilisation :");
    }
  }

  private static SortedMap<String, Integer> files(Path root) {
    SortedMap<String, Integer> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(
            root.relativize(path).toString().replace('\\', '/'),
            Arrays.hashCode(Files.readAllBytes(path)));
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
