package care.imprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ClinicCommandsTest extends CommandFolder {
  @Nested
  class Checking {
    @Test
    void theSamplesHaveNoErrors() {
      int code = run("check", "--as-of", "2026-06-01");

      assertThat(out.toString()).contains("for 6 clinics.", "No errors");
      assertThat(code).isZero();
    }

    @Test
    void errorsEndWithOne() throws IOException {
      Path guides = copy("guides");
      Files.writeString(guides.resolve("costs/bad.yaml"), "- id: x\n");

      assertThat(run("check", "--guides", guides.toString())).isEqualTo(1);
      assertThat(out.toString()).contains(guides + "/costs/bad.yaml:1:3: error missing-key");
    }

    @Test
    void messagesComeInFrench() throws IOException {
      Path guides = copy("guides");
      Files.writeString(guides.resolve("costs/bad.yaml"), "- id: x\n");

      run("check", "--lang", "fr", "--guides", guides.toString());

      assertThat(out.toString()).contains("erreur missing-key: La clé « name » manque");
    }
  }

  @Nested
  class Clinics {
    @Test
    void areShownValueByValueWithTheFileThatSaysIt() {
      assertThat(run("clinic", "show", "salish-shore")).isZero();

      assertThat(out.toString())
          .containsPattern(
              "brand.density +compact  \\[clinics/layers/british-columbia/layer.yaml:4:12]")
          .containsPattern("jurisdiction +CA-BC  \\[clinics/salish-shore/tenant.yaml:4:15]")
          .containsPattern("costs.salish-circle-evening .*costs.yaml:1:3]");
    }

    @Test
    void areShownAsJsonToo() {
      assertThat(run("clinic", "show", "fundy-house", "--json")).isZero();

      assertThat(out.toString())
          .contains("\"key\" : \"jurisdiction\"", "\"value\" : \"CA-NS\"", "\"line\" : 4")
          .contains("\"file\" : \"clinics/fundy-house/tenant.yaml\"");
    }

    @Test
    void startFromANameAndAColour() {
      String clinics = folder.resolve("mine").toString();

      assertThat(
              run(
                  "clinic",
                  "new",
                  "Clinique du Moulin",
                  "--color",
                  "#7fd0c0",
                  "--languages",
                  "fr-CA,en-CA",
                  "--jurisdiction",
                  "CA-QC",
                  "--clinics",
                  clinics))
          .isZero();

      assertThat(out.toString())
          .contains(
              "The color #7fd0c0 has a contrast of 1.61:1 and cannot be read on its grounds;"
                  + " #2d7b6c is the nearest that can.",
              "Wrote " + clinics + "/clinique-du-moulin");
      assertThat(run("check", "--clinics", clinics)).isZero();
      assertThat(run("clinic", "new", "Clinique du Moulin", "--clinics", clinics)).isEqualTo(2);
      assertThat(err.toString()).contains("is there already");
    }

    @Test
    void areRefusedInWordsWhereAnOptionIsWrong() {
      String clinics = folder.resolve("mine").toString();
      assertThat(run("clinic", "show", "nobody")).isEqualTo(2);
      assertThat(run("clinic", "new", "…", "--clinics", clinics)).isEqualTo(2);
      assertThat(run("clinic", "new", "A", "--clinics", clinics, "--color", "red")).isEqualTo(2);
      assertThat(run("clinic", "new", "A", "--clinics", clinics, "--languages", "en")).isEqualTo(2);
      assertThat(run("clinic", "new", "A", "--clinics", clinics, "--jurisdiction", "Ontario"))
          .isEqualTo(2);
      assertThat(run("clinic", "new", "A", "--clinics", clinics, "--jurisdiction", "CA-AB"))
          .isEqualTo(2);

      assertThat(err.toString())
          .contains(
              "There is no clinic “nobody” to show.",
              "“…” makes no id.",
              "“red” is not a color.",
              "“en” is not a language with its region.",
              "“Ontario” is not a jurisdiction.",
              "CA-AB asks clinics for a licence number. Give it with --licence.");
      assertThat(folder.resolve("mine")).doesNotExist();
    }

    @Test
    void speakFrench() {
      run("clinic", "show", "--help", "--lang=fr");

      assertThat(out.toString()).contains("Montrer ce qui vaut pour une clinique");
    }
  }

  @Nested
  class Judging {
    @Test
    void anUndecidedFindingKeepsAnEditionFromBeingPublished() throws IOException {
      Path clinics = copy("clinics");
      Path own = clinics.resolve("port-credit/local/group-evenings.md");
      Files.writeString(own, Files.readString(own).replace("when you call", "by phone"));

      int code =
          run(
              "publish",
              "--clinics",
              clinics.toString(),
              "--clinic",
              "port-credit",
              "--format",
              "html",
              "--out",
              out("release"));

      assertThat(code).isEqualTo(1);
      assertThat(err.toString()).contains("ca-on/drug-in-promotion");
      assertThat(folder.resolve("release/port-credit/en-CA/group-ketamine-therapy.html"))
          .doesNotExist();
      assertThat(folder.resolve("release/port-credit/fr-CA/group-ketamine-therapy.html")).exists();
    }
  }
}
