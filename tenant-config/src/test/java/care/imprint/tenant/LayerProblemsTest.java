package care.imprint.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import care.imprint.problem.Problem;
import care.imprint.problem.Problems;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Layers tell what is wrong")
class LayerProblemsTest extends LayeredClinic {
  @Test
  void nothingWhereAllIsRight() {
    assertThat(problems()).isEmpty();
  }

  @Test
  void withALayerThatIsNotThere() {
    files.file("port-credit/tenant.yaml", CLINIC.replace("ontario", "ontaro"));

    Problems problems = new Problems();
    Tenants.readAll(files.root(), library(), problems);

    assertThat(problems.sorted())
        .extracting(Problem::toString)
        .contains(
            "port-credit/tenant.yaml:2:10: error tenant-unknown-layer: There is no layer “ontaro”"
                + " to extend.",
            "layers/ontario/layer.yaml: warning tenant-unused-layer: No clinic extends the layer"
                + " “ontario”.");
    assertThat(problems.sorted())
        .filteredOn(problem -> problem.code() == TenantProblem.TENANT_UNKNOWN_LAYER)
        .extracting(problem -> problem.hint(Locale.ENGLISH))
        .containsExactly(
            "Layers are folders below “layers”, each with a layer.yaml. Did you mean"
                + " “ontario”?");
  }

  @Test
  void withLayersThatGoInACircle() {
    files.file("layers/network/layer.yaml", "extends: ontario\n" + NETWORK);

    assertThat(problems())
        .containsExactly(
            "layers/network/layer.yaml:1:10: error tenant-layer-circle: The layers extend each"
                + " other in a circle: ontario → network → ontario.");
  }

  @Test
  void inTheFileThatSaysIt() {
    files.file("layers/network/layer.yaml", NETWORK.replace("#47605f", "#9aa0a0"));
    files.file("layers/ontario/layer.yaml", REGION.replace("CA-ON", "Ontario"));

    assertThat(problems())
        .contains(
            "layers/ontario/layer.yaml:2:15: error tenant-bad-jurisdiction: “Ontario” is not a"
                + " jurisdiction.");
    files.file("layers/ontario/layer.yaml", REGION);
    assertThat(problems())
        .first()
        .asString()
        .startsWith("layers/network/layer.yaml:10:12: error tenant-low-contrast:");
  }

  @Test
  void onceForAllClinicsWithAFileOfALayer() {
    files.file("layers/network/costs.yaml", "- id: a\n  nam: A\n");
    files.file("erable/tenant.yaml", CLINIC.replace("port-credit", "erable"));
    files.file("erable/local/own.md", "Own.");

    assertThat(problems()).filteredOn(line -> line.startsWith("layers/network/costs")).hasSize(4);
  }

  @Test
  void withAPictureOfALayerForEveryClinicThatShowsIt() {
    files.file("layers/network/mark.svg", "<svg><script/></svg>");
    files.file("erable/tenant.yaml", CLINIC.replace("port-credit", "erable"));
    files.file("erable/local/own.md", "Own.");

    assertThat(problems())
        .singleElement()
        .asString()
        .startsWith("layers/network/mark.svg:1:1: error");
    assertThat(Tenants.readAll(files.root(), library(), new Problems()).all()).isEmpty();
  }

  @Test
  void withFilesOfALayerThatNothingReads() {
    files.file("layers/network/local/old.md", "Old.");

    assertThat(problems())
        .containsExactly(
            "layers/network/local/old.md: warning tenant-unused-file: Nothing reads the file"
                + " layers/network/local/old.md.");
  }

  @Test
  void withALayerThatLeadsElsewhere() {
    files.file("erable/layer.yaml", REGION);
    files.link("layers/quebec", files.root().resolve("erable"));

    assertThat(problems())
        .anyMatch(line -> line.startsWith("layers/quebec: error tenant-outside:"));
  }

  @Test
  void inFrench() {
    files.file("port-credit/tenant.yaml", CLINIC.replace("ontario", "ontaro"));
    Problems problems = new Problems();
    Tenants.readAll(files.root(), library(), problems);

    assertThat(problems.sorted())
        .extracting(problem -> problem.message(Locale.FRENCH))
        .contains("Il n’y a pas de couche « ontaro » à étendre.");
  }
}
